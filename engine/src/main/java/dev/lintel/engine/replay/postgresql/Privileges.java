package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.sql.lex.TokenType;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;

/** GRANT and REVOKE: the objects they name must exist. Roles may exist without being known. */
final class Privileges {

  private final Execution execution;
  private final Lookup lookup;
  private final Tokens tokens;
  private final NameReader reader;
  private final SqlParserPos place;

  Privileges(Execution execution, Tokens tokens, SqlParserPos place) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
    this.tokens = tokens;
    this.place = place;
    this.reader = new NameReader(tokens, 1, place);
  }

  void run() {
    reader.skipTo("on");
    if (!reader.skip("on")) {
      return; // Of a role.
    }
    if (reader.skip("all")) {
      reader.skipTo("schema");
      if (reader.skip("schema")) {
        schemas();
      }
    } else if (reader.skip("schema")) {
      schemas();
    } else if (isOther()) {
      return;
    } else {
      boolean sequence = reader.skip("sequence");
      reader.skip("table");
      relations(sequence);
    }
  }

  /** Kinds that are not kept, or whose names are written otherwise. */
  private boolean isOther() {
    for (String kind :
        new String[] {
          "database",
          "domain",
          "foreign",
          "function",
          "language",
          "large",
          "parameter",
          "procedure",
          "routine",
          "tablespace",
          "type"
        }) {
      NameReader ahead = new NameReader(tokens, reader.position(), place);
      if (ahead.skip(kind) && tokens.isName(ahead.position())) {
        return true;
      }
    }
    return false;
  }

  private void schemas() {
    do {
      SqlIdentifier name = reader.name();
      if (name == null) {
        return;
      }
      lookup.requireSchema(Folding.name(name), execution.span(name));
    } while (comma());
  }

  private void relations(boolean sequence) {
    do {
      SqlIdentifier name = reader.name();
      if (name == null) {
        return;
      }
      Relation relation = lookup.relation(name);
      if (sequence && !(relation instanceof Sequence)) {
        throw lookup.wrongKind(name, relation.name(), "\"%s\" is not a sequence");
      }
    } while (comma());
  }

  private boolean comma() {
    return reader.skip(TokenType.COMMA);
  }
}
