package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;

/** What a query lists behind SELECT. */
final class SelectList {

  private SelectList() {}

  /**
   * One output column, or a star.
   *
   * @param from the index of its first token
   * @param end the index behind the last token of its expression
   * @param name the name the column gets
   * @param star whether it stands for all columns of something in FROM
   */
  record Item(int from, int end, String name, boolean star) {}

  static List<Item> items(Tokens tokens, QueryClauses clauses) {
    List<Item> items = new ArrayList<>();
    int[] list = clauses.list();
    for (int[] item : Items.of(tokens, list[0], list[1])) {
      boolean star = tokens.isOperator(item[1] - 1, "*") && item[1] - item[0] != 2;
      int as = QueryClauses.find(tokens, "as", item[0], item[1]);
      boolean bare = as < 0 && isBareAlias(tokens, item);
      int end = as >= 0 ? as : bare ? item[1] - 1 : item[1];
      items.add(new Item(item[0], end, name(tokens, item, as >= 0 || bare), star));
    }
    return items;
  }

  /** Returns whether an aggregate is called, so that all rows become one. */
  static boolean isAggregate(Tokens tokens, QueryClauses clauses) {
    int[] list = clauses.list();
    for (int i = list[0]; i < list[1]; i++) {
      if (tokens.is(i + 1, TokenType.LEFT_PAREN)
          && tokens.is(i, TokenType.WORD)
          && AggregateScope.isAggregate(tokens.name(i))
          && !tokens.isWord(tokens.afterParenthesis(i + 1), "over")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBareAlias(Tokens tokens, int[] item) {
    int last = item[1] - 1;
    return last > item[0]
        && tokens.isName(last)
        && !tokens.isWord(last, "end")
        && !tokens.is(last - 1, TokenType.DOT)
        && !tokens.is(last - 1, TokenType.DOUBLE_COLON)
        && !tokens.is(last - 1, TokenType.OPERATOR);
  }

  private static String name(Tokens tokens, int[] item, boolean alias) {
    int last = item[1] - 1;
    if (alias || tokens.isName(last)) {
      return tokens.name(last);
    }
    return tokens.isName(item[0]) ? tokens.name(item[0]) : "?column?";
  }
}
