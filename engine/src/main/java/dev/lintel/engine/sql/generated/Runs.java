package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where runs of tokens end whose inside the grammar does not read: expressions, queries,
 * options. Every method returns the index after the run's last token. Parentheses are known to be
 * balanced, as the splitter has seen to that.
 */
final class Runs {
  /**
   * What follows the default of a column. PostgreSQL's default is a b_expr, which holds none of
   * these words outside parentheses except where {@link #belongsToDefault} says so.
   */
  private static final Set<String> AFTER_DEFAULT =
      Set.of(
          "NOT",
          "NULL",
          "UNIQUE",
          "PRIMARY",
          "CHECK",
          "REFERENCES",
          "CONSTRAINT",
          "DEFAULT",
          "GENERATED",
          "COLLATE",
          "DEFERRABLE",
          "INITIALLY",
          "ON",
          "COMMENT",
          "AUTO_INCREMENT",
          "AUTOINCREMENT",
          "KEY",
          "STORAGE",
          "COMPRESSION",
          "AFTER");

  private Runs() {}

  /** Returns the index of the parenthesis or bracket that closes {@code open}. */
  static int closing(Tokens tokens, Token open) {
    return closing(tokens, ((SqlToken) open).index);
  }

  private static int closing(Tokens tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.end(); i++) {
      depth += nesting(tokens.list().type(i));
      if (depth == 0) {
        return i;
      }
    }
    return tokens.end();
  }

  private static int nesting(TokenType type) {
    return switch (type) {
      case LEFT_PAREN, LEFT_BRACKET -> 1;
      case RIGHT_PAREN, RIGHT_BRACKET -> -1;
      default -> 0;
    };
  }

  /** Returns the index of the comma, the closing parenthesis or the end after an item of a list. */
  static int endOfItem(Tokens tokens, Token first) {
    return endOfItem(tokens, ((SqlToken) first).index);
  }

  static int endOfItem(Tokens tokens, int first) {
    int i = first;
    while (i < tokens.end()) {
      TokenType type = tokens.list().type(i);
      int nesting = nesting(type);
      if (type == TokenType.COMMA || nesting < 0) {
        return i;
      }
      i = nesting > 0 ? after(tokens, i) : i + 1;
    }
    return i;
  }

  /** Returns the index after the parenthesis that closes {@code open}, at most the end. */
  private static int after(Tokens tokens, int open) {
    return Math.min(closing(tokens, open) + 1, tokens.end());
  }

  /** Returns the texts between the commas up to {@code close}. */
  static List<String> itemTexts(Tokens tokens, Token first, int close) {
    List<String> texts = new ArrayList<>(2);
    TokenList list = tokens.list();
    int i = ((SqlToken) first).index;
    while (i < close) {
      int end = Math.min(endOfItem(tokens, i), close);
      if (end > i) {
        texts.add(list.text().substring(list.start(i), list.end(end - 1)));
      }
      i = end + 1;
    }
    return texts;
  }

  /** Returns the index after the default value that begins at {@code first}. */
  static int endOfDefault(Tokens tokens, Token first) {
    TokenList list = tokens.list();
    int start = ((SqlToken) first).index;
    int cases = 0;
    int i = start;
    while (i < tokens.end()) {
      TokenType type = list.type(i);
      int nesting = nesting(type);
      if (nesting < 0 || (type == TokenType.COMMA && cases == 0)) {
        return i;
      }
      if (type == TokenType.WORD) {
        cases += list.isWord(i, "CASE") ? 1 : list.isWord(i, "END") ? -1 : 0;
        if (i > start && cases == 0 && endsDefault(list, i)) {
          return i;
        }
      }
      i = nesting > 0 ? after(tokens, i) : i + 1;
    }
    return i;
  }

  private static boolean endsDefault(TokenList list, int i) {
    return AFTER_DEFAULT.contains(list.image(i).toUpperCase(Locale.ROOT))
        && !belongsToDefault(list, i);
  }

  /** NULL after an operator is an operand; NOT after IS is part of a test. */
  private static boolean belongsToDefault(TokenList list, int i) {
    TokenType before = list.type(i - 1);
    return before == TokenType.OPERATOR
        || before == TokenType.DOUBLE_COLON
        || before == TokenType.DOT
        || list.isWord(i - 1, "IS");
  }

  /**
   * Returns the index after a name and the arguments in parentheses behind it, if there are some.
   */
  static int endOfCall(Tokens tokens, Token first) {
    TokenList list = tokens.list();
    int i = ((SqlToken) first).index + 1;
    while (i + 1 < tokens.end() && list.type(i) == TokenType.DOT) {
      i += 2;
    }
    return i < tokens.end() && list.type(i) == TokenType.LEFT_PAREN ? after(tokens, i) : i;
  }

  /** Returns the index after a type in a cast, with its further words, arguments and brackets. */
  static int endOfType(Tokens tokens, Token first) {
    TokenList list = tokens.list();
    int i = endOfCall(tokens, first);
    boolean more = true;
    while (more && i < tokens.end()) {
      int before = i;
      if (list.isWord(i, "PRECISION") || list.isWord(i, "VARYING")) {
        i++;
      } else if (i + 2 < tokens.end()
          && (list.isWord(i, "WITH") || list.isWord(i, "WITHOUT"))
          && list.isWord(i + 1, "TIME")) {
        i += 3;
      } else if (list.type(i) == TokenType.LEFT_BRACKET || isArgumentsOfVarying(list, i)) {
        i = after(tokens, i);
      }
      more = i > before;
    }
    return i;
  }

  private static boolean isArgumentsOfVarying(TokenList list, int i) {
    return list.type(i) == TokenType.LEFT_PAREN && list.isWord(i - 1, "VARYING");
  }

  /** Returns the index of the first of some words outside parentheses, or the end. */
  private static int find(Tokens tokens, int first, String... words) {
    TokenList list = tokens.list();
    int i = first;
    while (i < tokens.end()) {
      TokenType type = list.type(i);
      if (type == TokenType.WORD) {
        for (String word : words) {
          if (list.isWord(i, word) && (i == 0 || list.type(i - 1) != TokenType.DOT)) {
            return i;
          }
        }
      }
      int nesting = nesting(type);
      if (nesting < 0) {
        return i;
      }
      i = nesting > 0 ? after(tokens, i) : i + 1;
    }
    return i;
  }

  /** Returns where the query of a view or table ends, before WITH NO DATA or a check option. */
  static int endOfQuery(Tokens tokens, Token first) {
    TokenList list = tokens.list();
    int end = nextSchemaElement(tokens, first);
    int start = ((SqlToken) first).index;
    for (int i = end - 1; i > start && i >= end - 4; i--) {
      if (list.isWord(i, "WITH")
          && (list.isWord(end - 1, "DATA") || list.isWord(end - 1, "OPTION"))) {
        return i;
      }
    }
    return end;
  }

  /** Returns where the next element of CREATE SCHEMA begins; elsewhere the end of the statement. */
  static int nextSchemaElement(Tokens tokens, Token first) {
    return tokens.isSchema()
        ? find(tokens, ((SqlToken) first).index, "CREATE", "GRANT")
        : tokens.end();
  }

  /** Returns where the query of CREATE TABLE begins behind options of another dialect. */
  static int beforeQuery(Tokens tokens, Token first) {
    return find(tokens, ((SqlToken) first).index, "AS");
  }

  /** Returns where the rows of INSERT end, before what to do about conflicts or what to return. */
  static int endOfRows(Tokens tokens, Token first) {
    TokenList list = tokens.list();
    int i = find(tokens, ((SqlToken) first).index, "ON", "RETURNING");
    while (i + 1 < tokens.end()
        && list.isWord(i, "ON")
        && !list.isWord(i + 1, "CONFLICT")
        && !list.isWord(i + 1, "DUPLICATE")) {
      i = find(tokens, i + 1, "ON", "RETURNING");
    }
    return i;
  }

  /** Returns whether a WHERE stands outside parentheses behind {@code first}. */
  static boolean hasWhere(Tokens tokens, Token first) {
    return find(tokens, ((SqlToken) first).index, "WHERE") < tokens.end();
  }

  /** Returns where an assignment of UPDATE ends. */
  static int endOfAssignment(Tokens tokens, Token first) {
    TokenList list = tokens.list();
    int start = ((SqlToken) first).index;
    int end = find(tokens, start, "WHERE", "RETURNING", "FROM");
    while (end < tokens.end() && list.isWord(end, "FROM") && list.isWord(end - 1, "DISTINCT")) {
      end = find(tokens, end + 1, "WHERE", "RETURNING", "FROM");
    }
    return Math.min(end, endOfItem(tokens, start));
  }

  /** Returns where INTO stands in a SELECT; {@code first} itself if nowhere. */
  static int into(Tokens tokens, Token first) {
    int start = ((SqlToken) first).index;
    int into = find(tokens, start, "INTO");
    return into < tokens.end() ? into : start;
  }

  /**
   * Returns where the table of a trigger, policy or rule stands; {@code first} itself if nowhere.
   */
  static int tableWord(Tokens tokens, Token first, boolean rule) {
    int start = ((SqlToken) first).index;
    int word = find(tokens, start, rule ? "TO" : "ON");
    return word + 1 < tokens.end() ? word + 1 : start;
  }

  /** Returns where a SEARCH or CYCLE clause of a common table expression ends. */
  static int endOfCommonTable(Tokens tokens, Token first) {
    int start = ((SqlToken) first).index;
    int statement =
        find(tokens, start, "SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "VALUES", "TABLE");
    int i = start;
    while (i < statement) {
      int comma = endOfItem(tokens, i);
      // both clauses hold commas of their own, followed by a name and not by a name with AS
      if (comma + 1 < statement && opensCommonTable(tokens, comma + 1)) {
        return comma;
      }
      i = comma + 1;
    }
    return statement;
  }

  private static boolean opensCommonTable(Tokens tokens, int i) {
    TokenList list = tokens.list();
    int next = i + 1;
    if (next < tokens.end() && list.type(next) == TokenType.LEFT_PAREN) {
      next = after(tokens, next);
    }
    return next < tokens.end() && list.isWord(next, "AS");
  }
}
