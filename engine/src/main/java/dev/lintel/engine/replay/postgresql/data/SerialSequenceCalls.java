package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Spans;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * SELECT that asks for the sequence of a column, which must be there ({@code
 * pg_get_serial_sequence}, PostgreSQL 17 documentation, section 9.27.4).
 */
public final class SerialSequenceCalls {

  private static final String FUNCTION = "pg_get_serial_sequence";

  private SerialSequenceCalls() {}

  /** Refuses a table or column that is certainly missing, if the query certainly has a row. */
  public static void require(ParsedStatement statement, Execution execution) {
    Tokens tokens = Tokens.of(statement.text());
    int call = tokens.isWord(1, "setval") ? 3 : 1;
    boolean first =
        tokens.isWord(0, "select")
            && (call == 1 || tokens.is(2, TokenType.LEFT_PAREN))
            && tokens.isWord(call, FUNCTION)
            && tokens.is(call + 1, TokenType.LEFT_PAREN)
            && tokens.type(call + 2).isString()
            && tokens.is(call + 3, TokenType.COMMA)
            && tokens.type(call + 4).isString()
            && tokens.is(call + 5, TokenType.RIGHT_PAREN);
    if (first && hasRow(tokens)) {
      require(tokens.string(call + 2), tokens.string(call + 4), statement, execution);
    }
  }

  /** A query without FROM has a row, and so has one that aggregates all there is. */
  private static boolean hasRow(Tokens tokens) {
    for (String clause : List.of("group", "having", "limit", "offset", "union")) {
      if (QueryClauses.find(tokens, clause, 1, tokens.size()) >= 0) {
        return false;
      }
    }
    int from = QueryClauses.find(tokens, "from", 1, tokens.size());
    return from < 0
        ? QueryClauses.find(tokens, "where", 1, tokens.size()) < 0
        : aggregates(tokens, from);
  }

  private static boolean aggregates(Tokens tokens, int end) {
    for (int i = 1; i < end; i++) {
      if (tokens.isWord(i, "select")) {
        return false;
      }
      if ((tokens.isWord(i, "max") || tokens.isWord(i, "count"))
          && tokens.is(i + 1, TokenType.LEFT_PAREN)) {
        return true;
      }
    }
    return false;
  }

  private static void require(
      String table, String column, ParsedStatement statement, Execution execution) {
    SqlIdentifier name =
        new NameReader(Tokens.of(table), 0, Spans.position(statement.span())).name();
    if (name == null) {
      return;
    }
    Lookup lookup = new Lookup(execution);
    QualifiedName found = lookup.find(name).orElse(null);
    if (found == null) {
      throw lookup.missingSource(name);
    }
    Relation relation = execution.catalog().relation(found).orElse(null);
    if (relation instanceof Table known
        && !SystemColumns.NAMES.contains(column)
        && known.columns().stream().map(Column::name).noneMatch(column::equals)) {
      throw new MissingColumn(execution).ofRelation(found, column, statement.span());
    }
  }
}
