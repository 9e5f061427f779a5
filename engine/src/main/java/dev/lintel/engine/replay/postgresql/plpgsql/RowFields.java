package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.parser.SqlParserPos;

/** Refuses fields that variables of a table's row type certainly lack. */
final class RowFields {

  private final PlFrame frame;
  private final Execution execution;

  RowFields(PlFrame frame) {
    this.frame = frame;
    this.execution = frame.execution();
  }

  /** Checks an expression that is certainly reached. */
  void require(TextRange place) {
    if (execution.depth() > 0) {
      return;
    }
    Tokens tokens = Tokens.of(frame.text(place));
    for (int i = 0; i + 2 < tokens.size(); i++) {
      boolean member =
          tokens.isName(i)
              && !tokens.is(i - 1, TokenType.DOT)
              && tokens.is(i + 1, TokenType.DOT)
              && tokens.isName(i + 2)
              && !tokens.is(i + 3, TokenType.LEFT_PAREN)
              && !tokens.is(i + 3, TokenType.DOT);
      if (member && !isNamedElsewhere(tokens, tokens.name(i))) {
        require(tokens.name(i), tokens.name(i + 2), place);
      }
    }
  }

  /** The name may be that of something in FROM too. */
  private static boolean isNamedElsewhere(Tokens tokens, String name) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isName(i) && tokens.name(i).equals(name) && !tokens.is(i + 1, TokenType.DOT)) {
        return true;
      }
    }
    return false;
  }

  private void require(String variable, String field, TextRange place) {
    Optional<Table> row = rowType(frame.variables().type(variable));
    if (row.isEmpty() || row.get().column(field).isPresent()) {
      return;
    }
    throw execution.refused(
        execution.isCertain(row.get().name()) && execution.isCertain(row.get().name(), field),
        RefusalKind.MISSING_COLUMN,
        "record \"%s\" has no field \"%s\"".formatted(variable, field),
        ObjectPath.member(row.get().name(), field),
        execution.span(execution.file().span(place.start(), place.end())),
        row.get().origin());
  }

  /** Returns the table whose rows a type is of. */
  private Optional<Table> rowType(String type) {
    Tokens tokens = Tokens.of(type);
    NameReader reader = new NameReader(tokens, 0, SqlParserPos.ZERO);
    SqlIdentifier name = reader.name();
    boolean whole = reader.position() == tokens.size();
    boolean rowtype =
        tokens.isOperator(reader.position(), "%")
            && tokens.isWord(reader.position() + 1, "rowtype")
            && reader.position() + 2 == tokens.size();
    if (name == null || !(whole || rowtype)) {
      return Optional.empty();
    }
    return new Lookup(execution).find(name).flatMap(execution.catalog()::table);
  }
}
