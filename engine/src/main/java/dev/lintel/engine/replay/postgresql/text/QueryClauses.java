package dev.lintel.engine.replay.postgresql.text;

import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the clauses of a simple SELECT stand: each with its first token and the one after its last.
 *
 * @param list the select list
 * @param sources what stands after FROM; null if there is none
 * @param where the condition; null if there is none
 * @param limit what stands after LIMIT; null if there is none
 */
public record QueryClauses(
    int[] list, int @Nullable [] sources, int @Nullable [] where, int @Nullable [] limit) {

  private static final List<String> UNREAD =
      List.of("union", "intersect", "except", "group", "having", "window", "offset", "fetch");

  private static final List<String> JOIN_WORDS =
      List.of("join", "left", "right", "full", "inner", "cross", "natural");

  /** Returns the clauses; null if the query has others, or is none. */
  public static @Nullable QueryClauses of(Tokens tokens, int from, int to) {
    if (!tokens.isWord(from, "select")) {
      return null;
    }
    int start = tokens.isWord(from + 1, "distinct") ? from + 2 : from + 1;
    for (String word : UNREAD) {
      if (find(tokens, word, start, to) >= 0) {
        return null;
      }
    }
    int order = find(tokens, "order", start, to);
    int limit = find(tokens, "limit", start, to);
    int end = firstOf(order, limit, to);
    int sources = find(tokens, "from", start, end);
    int where = find(tokens, "where", start, end);
    int afterLimit = limit < 0 ? to : find(tokens, "for", limit, to);
    return new QueryClauses(
        new int[] {start, firstOf(sources, where, end)},
        sources < 0 ? null : new int[] {sources + 1, firstOf(where, -1, end)},
        where < 0 ? null : new int[] {where + 1, end},
        limit < 0 ? null : new int[] {limit + 1, afterLimit < 0 ? to : afterLimit});
  }

  /** Returns the conditions of inner joins, which all rows fulfil. */
  public List<int[]> joinConditions(Tokens tokens) {
    List<int[]> conditions = new ArrayList<>();
    if (sources == null) {
      return conditions;
    }
    boolean outer = false;
    for (int i = sources[0]; i < sources[1]; i++) {
      outer |= tokens.isWord(i, "left") || tokens.isWord(i, "right") || tokens.isWord(i, "full");
      if (tokens.isWord(i, "on")) {
        int end = endOfJoin(tokens, i + 1);
        if (!outer) {
          conditions.add(new int[] {i + 1, end});
        }
        outer = false;
        i = end - 1;
      }
    }
    return conditions;
  }

  private int endOfJoin(Tokens tokens, int from) {
    int depth = 0;
    int end = sources == null ? from : sources[1];
    for (int i = from; i < end; i++) {
      depth += tokens.nesting(i);
      boolean ends = tokens.is(i, TokenType.COMMA) || startsJoin(tokens, i);
      if (depth == 0 && ends) {
        return i;
      }
    }
    return end;
  }

  private static boolean startsJoin(Tokens tokens, int i) {
    return tokens.is(i, TokenType.WORD) && JOIN_WORDS.contains(tokens.name(i));
  }

  /** Returns where each table of FROM begins. */
  public List<Integer> tables(Tokens tokens) {
    List<Integer> tables = new ArrayList<>();
    if (sources == null) {
      return tables;
    }
    int depth = 0;
    tables.add(sources[0]);
    for (int i = sources[0]; i < sources[1]; i++) {
      depth += tokens.nesting(i);
      if (depth == 0 && (tokens.is(i, TokenType.COMMA) || tokens.isWord(i, "join"))) {
        tables.add(i + 1);
      }
    }
    return tables;
  }

  private static int firstOf(int first, int second, int otherwise) {
    int least = otherwise;
    least = first >= 0 ? Math.min(least, first) : least;
    return second >= 0 ? Math.min(least, second) : least;
  }

  /**
   * Returns the first token outside parentheses that is that word; a negative number if none is.
   */
  public static int find(Tokens tokens, String word, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += tokens.is(i, TokenType.LEFT_PAREN) || tokens.is(i, TokenType.LEFT_BRACKET) ? 1 : 0;
      depth -= tokens.is(i, TokenType.RIGHT_PAREN) || tokens.is(i, TokenType.RIGHT_BRACKET) ? 1 : 0;
      if (depth == 0 && tokens.isWord(i, word) && !tokens.is(i - 1, TokenType.DOT)) {
        return i;
      }
    }
    return -1;
  }
}
