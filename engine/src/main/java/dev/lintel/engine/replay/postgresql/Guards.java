package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.sql.lex.TokenType;

/** Decides conditions that ask the system catalog whether something exists. */
final class Guards {

  private final Execution execution;
  private final Tokens tokens;

  private Guards(Execution execution, Tokens tokens) {
    this.execution = execution;
    this.tokens = tokens;
  }

  /** Returns whether a condition of PL/pgSQL holds, as far as the catalog tells. */
  static Truth decide(String condition, Execution execution) {
    Tokens tokens = Tokens.of(condition);
    return new Guards(execution, tokens).or(0, tokens.size());
  }

  private Truth or(int from, int to) {
    int split = find("or", from, to);
    return split < 0 ? and(from, to) : and(from, split).or(or(split + 1, to));
  }

  private Truth and(int from, int to) {
    int split = find("and", from, to);
    return split < 0 ? not(from, to) : not(from, split).and(and(split + 1, to));
  }

  private Truth not(int from, int to) {
    return tokens.isWord(from, "not") ? not(from + 1, to).not() : primary(from, to);
  }

  private Truth primary(int from, int to) {
    if (tokens.is(from, TokenType.LEFT_PAREN) && tokens.afterParenthesis(from) == to) {
      // (SELECT condition) without FROM is the condition.
      int first = tokens.isWord(from + 1, "select") ? from + 2 : from + 1;
      return find("from", first, to - 1) < 0 ? or(first, to - 1) : Truth.UNKNOWN;
    }
    if (tokens.isWord(from, "exists")
        && tokens.is(from + 1, TokenType.LEFT_PAREN)
        && tokens.afterParenthesis(from + 1) == to) {
      return CatalogQuery.hasRows(tokens, from + 2, to - 1, execution);
    }
    if (to - from == 1 && (tokens.isWord(from, "true") || tokens.isWord(from, "false"))) {
      return Truth.of(tokens.isWord(from, "true"));
    }
    return regclass(from, to);
  }

  /** {@code to_regclass('name') IS [NOT] NULL}, and the same of types. */
  private Truth regclass(int from, int to) {
    boolean relation = tokens.isWord(from, "to_regclass");
    boolean call =
        (relation || tokens.isWord(from, "to_regtype"))
            && tokens.is(from + 1, TokenType.LEFT_PAREN)
            && tokens.type(from + 2).isString()
            && tokens.isWord(tokens.afterParenthesis(from + 1), "is");
    if (!call) {
      return Truth.UNKNOWN;
    }
    boolean exists = tokens.isWord(to - 2, "not");
    QualifiedName name = CatalogNames.resolve(tokens.string(from + 2), execution, relation);
    if (name == null || !execution.isCertain(name)) {
      return Truth.UNKNOWN;
    }
    boolean found =
        relation
            ? ImplicitNames.relationExists(execution.catalog(), name)
            : execution.catalog().type(name).isPresent();
    return Truth.of(found == exists);
  }

  private int find(String word, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += tokens.is(i, TokenType.LEFT_PAREN) ? 1 : 0;
      depth -= tokens.is(i, TokenType.RIGHT_PAREN) ? 1 : 0;
      if (depth == 0 && tokens.isWord(i, word)) {
        return i;
      }
    }
    return -1;
  }
}
