package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.generated.Clause;
import dev.lintel.engine.sql.generated.Parsers;
import dev.lintel.engine.sql.lex.Literals;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Locale;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** The tokens of a statement of PostgreSQL whose clauses are looked for one by one. */
record ClauseTokens(SourceFile file, TokenList tokens) {

  int size() {
    return tokens.size();
  }

  int start(int i) {
    return tokens.start(i);
  }

  int end(int i) {
    return tokens.end(i);
  }

  TokenType type(int i) {
    return i < 0 || i >= tokens.size() ? TokenType.END : tokens.type(i);
  }

  boolean is(int i, TokenType type) {
    return type(i) == type;
  }

  boolean isOperator(int i, String symbol) {
    return i < tokens.size() && tokens.isOperator(i, symbol);
  }

  /** Returns the tokens from {@code from} up to before {@code end} as they are written. */
  String text(int from, int end) {
    return from < end ? file.text().substring(start(from), end(end - 1)) : "";
  }

  /** Reads a part as a query or an expression; returns null if Calcite's grammar does not. */
  @Nullable SqlNode tree(int from, int end, boolean isQuery) {
    return from < end ? Parsers.tree(file, start(from), end(end - 1), isQuery) : null;
  }

  /** Reads a clause as a query that has it; returns null if Calcite's grammar does not. */
  @Nullable SqlNode clause(int from, int end, Clause clause) {
    return from < end ? Parsers.clause(file, start(from), end(end - 1), clause) : null;
  }

  /** Returns the index of a word outside parentheses, or the number of tokens. */
  int next(int from, String word) {
    int depth = 0;
    for (int i = from; i < size(); i++) {
      depth += nesting(i);
      if (depth == 0 && isWord(i, word) && !isWord(i - 1, "distinct")) {
        return i;
      }
    }
    return size();
  }

  /** Returns the index after the parenthesis that closes the one at {@code open}. */
  int afterParenthesis(int open) {
    int depth = 0;
    for (int i = open; i < size(); i++) {
      depth += nesting(i);
      if (depth == 0) {
        return i + 1;
      }
    }
    return size();
  }

  int nesting(int i) {
    return switch (type(i)) {
      case LEFT_PAREN, LEFT_BRACKET -> 1;
      case RIGHT_PAREN, RIGHT_BRACKET -> -1;
      default -> 0;
    };
  }

  boolean isName(int i) {
    return type(i) == TokenType.WORD || type(i).isQuotedName();
  }

  String name(int i) {
    String value = Literals.value(tokens.type(i), tokens.image(i), Syntax.POSTGRESQL);
    return tokens.type(i) == TokenType.WORD ? value.toLowerCase(Locale.ROOT) : value;
  }

  boolean isWord(int i, String word) {
    return i >= 0 && i < size() && tokens.isWord(i, word);
  }

  String word(int i) {
    return type(i) == TokenType.WORD ? tokens.image(i).toLowerCase(Locale.ROOT) : "";
  }

  /** Returns the index after a name with its schema. */
  int afterName(int from) {
    int i = from + 1;
    while (is(i, TokenType.DOT)) {
      i += 2;
    }
    return i;
  }
}
