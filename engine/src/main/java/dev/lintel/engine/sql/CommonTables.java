package dev.lintel.engine.sql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The WITH clause that begins a statement.
 *
 * @param tables the common table expressions in order
 * @param end the index of the token after them
 */
record CommonTables(List<CommonTable> tables, int end) {

  private static final Set<String> VERBS =
      Set.of("select", "values", "table", "insert", "update", "delete", "merge");

  CommonTables {
    tables = List.copyOf(tables);
  }

  static CommonTables read(ClauseTokens tokens) {
    List<CommonTable> tables = new ArrayList<>();
    int i = tokens.isWord(1, "recursive") ? 2 : 1;
    while (tokens.isName(i)) {
      String name = tokens.name(i++);
      List<String> columns = new ArrayList<>();
      if (tokens.is(i, TokenType.LEFT_PAREN)) {
        int close = tokens.afterParenthesis(i);
        for (int k = i + 1; k < close - 1; k += 2) {
          columns.add(tokens.name(k));
        }
        i = close;
      }
      i = tokens.isWord(i, "as") ? i + 1 : i;
      i = tokens.isWord(i, "not") ? i + 1 : i;
      i = tokens.isWord(i, "materialized") ? i + 1 : i;
      if (!tokens.is(i, TokenType.LEFT_PAREN)) {
        break;
      }
      int close = tokens.afterParenthesis(i);
      int bodyStart = tokens.end(i);
      TextRange body = new TextRange(bodyStart, tokens.start(close - 1));
      i = afterExtension(tokens, close);
      tables.add(new CommonTable(name, columns, i > close, body));
      if (!tokens.is(i, TokenType.COMMA)) {
        break;
      }
      i++;
    }
    while (i < tokens.size()
        && !VERBS.contains(tokens.word(i))
        && !tokens.is(i, TokenType.LEFT_PAREN)) {
      i++;
    }
    return new CommonTables(tables, i);
  }

  /** Returns the index after SEARCH and CYCLE, which hold commas of their own. */
  private static int afterExtension(ClauseTokens tokens, int first) {
    int i = first;
    if (!tokens.isWord(first, "search") && !tokens.isWord(first, "cycle")) {
      return first;
    }
    while (i < tokens.size() && !VERBS.contains(tokens.word(i)) && !opensTable(tokens, i)) {
      i++;
    }
    return i;
  }

  private static boolean opensTable(ClauseTokens tokens, int comma) {
    return tokens.is(comma, TokenType.COMMA)
        && tokens.isName(comma + 1)
        && (tokens.isWord(comma + 2, "as") || tokens.is(comma + 2, TokenType.LEFT_PAREN));
  }
}
