package dev.lintel.engine.replay.postgresql.text;

import dev.lintel.engine.sql.lex.TokenType;
import java.util.Set;

/** Reads as much of a FROM clause as tells whether a subquery has a name. */
public final class FromClause {

  /** Words that go on after a table and cannot name it. */
  private static final Set<String> AFTER_TABLE =
      Set.of(
          "where",
          "group",
          "order",
          "having",
          "limit",
          "offset",
          "fetch",
          "union",
          "intersect",
          "except",
          "join",
          "inner",
          "left",
          "right",
          "full",
          "cross",
          "natural",
          "on",
          "using",
          "window",
          "for",
          "returning",
          "set",
          "tablesample",
          "when");

  private static final Set<String> QUERIES = Set.of("select", "update", "delete");

  private FromClause() {}

  /** Returns whether a name follows, such as that of a subquery. */
  public static boolean hasAlias(Tokens tokens, int index) {
    return tokens.isName(index)
        && (tokens.type(index).isQuotedName() || !AFTER_TABLE.contains(tokens.name(index)));
  }

  /** Returns whether FROM belongs to a query, and not to a function such as extract. */
  public static boolean follows(Tokens tokens, int from) {
    int depth = 0;
    for (int i = from - 1; i >= 0; i--) {
      if (tokens.is(i, TokenType.RIGHT_PAREN)) {
        depth++;
      } else if (tokens.is(i, TokenType.LEFT_PAREN) && --depth < 0) {
        return false;
      } else if (depth == 0 && tokens.is(i, TokenType.WORD) && QUERIES.contains(tokens.name(i))) {
        return true;
      }
    }
    return false;
  }
}
