package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.named.ObjectName;
import dev.lintel.engine.replay.postgresql.named.ObjectNames;
import dev.lintel.engine.replay.postgresql.named.OtherObjects;
import dev.lintel.engine.replay.postgresql.routine.RoutineLookup;
import dev.lintel.engine.replay.postgresql.routine.Routines;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.replay.postgresql.type.TypeLookup;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * GRANT, REVOKE and ALTER DEFAULT PRIVILEGES: the objects they name must exist and have the
 * privileges. Roles may exist without being known.
 */
public final class Privileges {

  private static final ObjectPath NOTHING = ObjectPath.relation(new QualifiedName("", ""));

  private final Execution execution;
  private final Lookup lookup;
  private final StatementText text;
  private final Tokens tokens;
  private final NameReader reader;
  private final PrivilegeList privileges;

  public Privileges(Execution execution, StatementText text) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
    this.text = text;
    this.tokens = text.tokens();
    this.reader = text.reader(1);
    this.privileges = new PrivilegeList(execution, text);
  }

  /** Runs GRANT or REVOKE. */
  void run() {
    if (tokens.isWord(0, "revoke")) {
      execution.set(execution.state().with(execution.state().roles().released()));
    }
    int on = QueryClauses.find(tokens, "on", 1, tokens.size());
    int end = Math.max(find("to"), find("from"));
    if (on < 0 || (end >= 0 && end < on)) {
      return; // Of a role.
    }
    skipOptionOf();
    privileges.read(reader.position(), on);
    reader.moveTo(on + 1);
    if (reader.skip("all")) {
      String kind = wordAt(reader.position());
      reader.skipTo("schema");
      if (reader.skip("schema")) {
        schemas();
      }
      privileges.require(kind.isEmpty() ? null : singular(kind));
    } else {
      target();
      requireRoles();
    }
  }

  /** Everybody cannot hand on a privilege. */
  private void requireRoles() {
    int to = tokens.isWord(0, "grant") ? find("to") : -1;
    boolean everybody = false;
    for (int i = to + 1; to > 0 && i < tokens.size(); i++) {
      everybody |= tokens.isName(i) && tokens.name(i).equals("public");
      if (everybody && tokens.areWords(i, "with", "grant") && tokens.isWord(i + 2, "option")) {
        throw execution.refused(
            RefusalKind.INVALID_PRIVILEGE,
            "grant options can only be granted to roles",
            NOTHING,
            text.span(),
            null);
      }
    }
  }

  /** Runs ALTER DEFAULT PRIVILEGES. */
  public void runDefaults() {
    int grant = Math.max(find("grant"), find("revoke"));
    int on = grant < 0 ? -1 : QueryClauses.find(tokens, "on", grant, tokens.size());
    if (on < 0) {
      return;
    }
    reader.moveTo(grant + 1);
    skipOptionOf();
    privileges.read(reader.position(), on);
    String kind = singular(wordAt(on + 1));
    privileges.require(kind);
    int in = QueryClauses.find(tokens, "in", 1, grant);
    if (in >= 0 && tokens.isWord(in + 1, "schema")) {
      if (kind.equals("schema")) {
        throw execution.refused(
            RefusalKind.INVALID_PRIVILEGE,
            "cannot use IN SCHEMA clause when using GRANT/REVOKE ON SCHEMAS",
            NOTHING,
            text.span(),
            null);
      }
      reader.moveTo(in + 2);
      schemas();
    }
  }

  private int find(String word) {
    return QueryClauses.find(tokens, word, 1, tokens.size());
  }

  private void skipOptionOf() {
    if (tokens.isWord(reader.position() + 1, "option")
        && tokens.isWord(reader.position() + 2, "for")) {
      reader.moveTo(reader.position() + 3);
    }
  }

  private String wordAt(int token) {
    return tokens.is(token, TokenType.WORD) ? tokens.image(token).toLowerCase(Locale.ROOT) : "";
  }

  /** Returns the kind that a word such as TABLES means. */
  private static String singular(String word) {
    return switch (word) {
      case "tables" -> "relation";
      case "sequences", "functions", "procedures", "routines", "types", "schemas" ->
          word.substring(0, word.length() - 1);
      default -> word;
    };
  }

  // ---- what they are on

  private void target() {
    String word = wordAt(reader.position());
    boolean named = tokens.isName(reader.position() + 1);
    String kind = named ? word : "";
    switch (kind) {
      case "schema" -> {
        reader.skip(word);
        schemas();
        privileges.require(word);
      }
      case "function", "procedure", "routine" -> {
        reader.skip(word);
        routines(ObjectKind.valueOf(word.toUpperCase(Locale.ROOT)));
        privileges.require(word);
      }
      case "type", "domain" -> {
        reader.skip(word);
        types(word.equals("domain"));
        privileges.require(word);
      }
      case "language" -> {
        reader.skip(word);
        objects(NamedObject.Kind.LANGUAGE);
        privileges.require(word);
      }
      case "foreign" -> foreign();
      case "database", "tablespace", "parameter" -> privileges.require(word);
      case "large" -> privileges.require("large object");
      default -> {
        boolean sequence = kind.equals("sequence") && reader.skip(word);
        if (kind.equals("table")) {
          reader.skip(word);
        }
        relations(sequence);
      }
    }
  }

  private void foreign() {
    if (reader.skip("foreign", "server")) {
      objects(NamedObject.Kind.SERVER);
      privileges.require("foreign server");
    } else if (reader.skip("foreign", "data", "wrapper")) {
      objects(NamedObject.Kind.FOREIGN_DATA_WRAPPER);
      privileges.require("foreign-data wrapper");
    }
  }

  private void schemas() {
    do {
      SqlIdentifier name = reader.name();
      if (name == null) {
        return;
      }
      lookup.requireSchema(Folding.name(name), execution.span(name));
      note(ObjectPath.schema(Folding.name(name)));
    } while (comma());
  }

  private void objects(NamedObject.Kind kind) {
    do {
      ObjectName name = new ObjectNames(execution, text).read(kind, reader);
      if (name == null) {
        return;
      }
      new OtherObjects(execution).require(name);
    } while (comma());
  }

  private void routines(ObjectKind kind) {
    do {
      SqlIdentifier name = reader.name();
      if (name == null) {
        return;
      }
      List<DataType> arguments = null;
      if (tokens.is(reader.position(), TokenType.LEFT_PAREN)) {
        int open = reader.position();
        arguments =
            Routines.arguments(
                new RoutineReader(execution, text), open, tokens.afterParenthesis(open));
        reader.skipParentheses();
      }
      new RoutineLookup(execution, kind).find(name, arguments);
    } while (comma());
  }

  private void types(boolean domain) {
    do {
      SqlIdentifier name = reader.name();
      if (name == null) {
        return;
      }
      TypeLookup types = new TypeLookup(execution);
      types.requireAny(name);
      Optional<UserType> type = types.find(name).filter(t -> !(t instanceof DomainType));
      if (domain && type.isPresent()) {
        throw lookup.wrongKind(name, type.get().name(), "\"%s\" is not a domain");
      }
    } while (comma());
  }

  private void relations(boolean sequence) {
    List<Relation> relations = new ArrayList<>();
    do {
      SqlIdentifier name = reader.name();
      if (name == null) {
        return;
      }
      QualifiedName found =
          lookup.find(name).orElseThrow(() -> lookup.missingRelation(name, "relation"));
      Relation relation = execution.catalog().relation(found).orElse(null);
      if (relation == null) {
        boolean index = execution.catalog().indexOwner(found).isPresent();
        throw lookup.wrongKind(
            name, found, index ? "\"%s\" is an index" : "\"%s\" is a composite type");
      }
      if (sequence && !(relation instanceof Sequence)) {
        throw lookup.wrongKind(name, relation.name(), "\"%s\" is not a sequence");
      }
      relations.add(relation);
    } while (comma());
    privileges.require(sequence ? "sequence" : "relation");
    for (Relation relation : relations) {
      if (!(relation instanceof Sequence)) {
        privileges.require(relation);
      }
    }
    relations.forEach(relation -> note(ObjectPath.relation(relation.name())));
  }

  /** Takes note of what roles are granted. */
  private void note(ObjectPath object) {
    int to = tokens.isWord(0, "grant") ? find("to") : -1;
    for (int i = to + 1; to > 0 && tokens.isName(i); i += 2) {
      String role = tokens.name(i);
      execution.set(execution.state().with(execution.state().roles().with(role, object)));
      if (!tokens.is(i + 1, TokenType.COMMA)) {
        return;
      }
    }
  }

  private boolean comma() {
    return reader.skip(TokenType.COMMA);
  }
}
