package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.BitSet;

/**
 * The token kinds of Calcite's expressions and queries. A word is a keyword only where Calcite's
 * grammar wants it as one; everywhere else it is a name, so that hardly a word is reserved.
 */
final class QueryKinds implements MigrationParserConstants {
  /** Deeper nesting than this would take too much of the stack. */
  private static final int DEEPEST = 200;

  /** Calcite's time for a flat chain of operators is quadratic: a second for some thousands. */
  private static final int LONGEST_CHAIN = 2_000;

  private static final BitSet ALWAYS =
      Keywords.kinds(
          "SELECT FROM WHERE GROUP BY HAVING ORDER LIMIT OFFSET FETCH UNION INTERSECT"
              + " EXCEPT ALL DISTINCT AS ON USING JOIN INNER LEFT RIGHT FULL OUTER CROSS NATURAL"
              + " LATERAL WITH RECURSIVE VALUES CASE WHEN THEN ELSE END AND OR NOT IN IS NULL"
              + " LIKE ILIKE BETWEEN SYMMETRIC ASYMMETRIC ANY SOME TRUE FALSE ARRAY OVER"
              + " PARTITION ASC DESC NULLS WINDOW DEFAULT COLLATE ESCAPE FOR TO BOTH LEADING"
              + " TRAILING PLACING ONLY CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP LOCALTIME"
              + " LOCALTIMESTAMP CURRENT_USER USER SESSION_USER CURRENT_ROLE CURRENT_CATALOG"
              + " ISNULL NOTNULL UNBOUNDED PRECEDING FOLLOWING");

  /** Functions whose arguments Calcite reads in a form of their own. */
  private static final BitSet BEFORE_PARENTHESIS =
      Keywords.kinds("CAST EXTRACT POSITION OVERLAY SUBSTRING EXISTS FILTER ROLLUP CUBE");

  /** With one of these behind it, INTERVAL is Calcite's. */
  private static final BitSet UNITS = Keywords.kinds("YEAR MONTH DAY HOUR MINUTE SECOND");

  private QueryKinds() {}

  /** Returns whether reading the tokens would take too much stack or time. */
  static boolean isTooDeep(TokenList list) {
    int depth = 0;
    int links = 0;
    for (int i = 0; i < list.size(); i++) {
      depth += nesting(list, i);
      links += isLink(list, i) ? 1 : 0;
      if (depth > DEEPEST || links > LONGEST_CHAIN) {
        return true;
      }
    }
    return false;
  }

  private static int nesting(TokenList list, int i) {
    return switch (list.type(i)) {
      case LEFT_PAREN -> 1;
      case RIGHT_PAREN -> -1;
      case WORD -> list.isWord(i, "CASE") ? 1 : list.isWord(i, "END") ? -1 : 0;
      default -> 0;
    };
  }

  private static boolean isLink(TokenList list, int i) {
    return switch (list.type(i)) {
      case OPERATOR, DOUBLE_COLON, LEFT_BRACKET -> true;
      case WORD ->
          list.isWord(i, "OR")
              || list.isWord(i, "AND")
              || list.isWord(i, "NOT")
              || list.isWord(i, "UNION");
      default -> false;
    };
  }

  /** Returns whether a word is a keyword wherever it stands. */
  static boolean isReserved(TokenList list, int i) {
    return ALWAYS.get(Keywords.kind(list.text(), list.start(i), list.end(i)))
        || list.isWord(i, "FILTER")
        || list.isWord(i, "PARTITION")
        || list.isWord(i, "TABLE");
  }

  static int kind(TokenList list, int i, int first, int end, Syntax syntax) {
    return switch (list.type(i)) {
      case WORD -> word(list, i, first, end);
      case QUOTED_NAME -> QUOTED_IDENTIFIER;
      case UNICODE_NAME -> UNICODE_QUOTED_IDENTIFIER;
      case BACKTICK_NAME -> BACK_QUOTED_IDENTIFIER;
      case BRACKET_NAME -> BRACKET_QUOTED_IDENTIFIER;
      case STRING -> syntax == Syntax.MYSQL ? SCANNED_STRING : QUOTED_STRING;
      case ESCAPE_STRING, UNICODE_STRING, NATIONAL_STRING, BIT_STRING, DOLLAR_STRING ->
          SCANNED_STRING;
      case HEX_STRING -> BINARY_STRING_LITERAL;
      case INTEGER -> UNSIGNED_INTEGER_LITERAL;
      case DECIMAL -> DECIMAL_NUMERIC_LITERAL;
      case FLOAT -> APPROX_NUMERIC_LITERAL;
      case LEFT_PAREN -> LPAREN;
      case RIGHT_PAREN -> RPAREN;
      case LEFT_BRACKET -> LBRACKET;
      case RIGHT_BRACKET -> RBRACKET;
      case COMMA -> COMMA;
      case DOT -> DOT;
      case COLON -> COLON;
      case DOUBLE_COLON -> INFIX_CAST;
      case ASSIGN -> NAMED_ARGUMENT_ASSIGNMENT;
      case PARAMETER -> list.text().charAt(list.start(i)) == '@' ? OTHER_TOKEN : HOOK;
      case OPERATOR -> operator(list.image(i));
      default -> OTHER_TOKEN;
    };
  }

  private static int operator(String symbol) {
    return switch (symbol) {
      case "=" -> EQ;
      case "<" -> LT;
      case ">" -> GT;
      case "<=" -> LE;
      case ">=" -> GE;
      case "<>" -> NE;
      case "!=" -> NE2;
      case "+" -> PLUS;
      case "-" -> MINUS;
      case "*" -> STAR;
      case "/" -> SLASH;
      case "%" -> PERCENT_REMAINDER;
      case "||" -> CONCAT;
      case "=>" -> NAMED_ARGUMENT_ASSIGNMENT;
      default -> OTHER_OPERATOR;
    };
  }

  private static int word(TokenList list, int i, int first, int end) {
    int kind = Keywords.kind(list.text(), list.start(i), list.end(i));
    if (isLabel(list, i, first)) {
      return IDENTIFIER;
    }
    boolean test = kind == ISNULL || kind == NOTNULL;
    if (test && i + 1 < end && list.type(i + 1) == TokenType.LEFT_PAREN) {
      return IDENTIFIER; // a call
    }
    if (ALWAYS.get(kind)) {
      return kind;
    }
    if (kind != ZONE && i + 1 < end && list.type(i + 1) == TokenType.STRING) {
      return isCalciteInterval(kind, list, i, end) ? INTERVAL : TYPE_OF_STRING;
    }
    return isKeywordHere(kind, list, i, first, end) ? kind : IDENTIFIER;
  }

  /**
   * After a dot every word is a name, and after AS too, but for what a cast or a query has there.
   */
  private static boolean isLabel(TokenList list, int i, int first) {
    if (i == first) {
      return false;
    }
    return list.type(i - 1) == TokenType.DOT || list.isWord(i - 1, "AS");
  }

  private static boolean isKeywordHere(int kind, TokenList list, int i, int first, int end) {
    TokenType next = i + 1 < end ? list.type(i + 1) : TokenType.END;
    if (BEFORE_PARENTHESIS.get(kind) && next == TokenType.LEFT_PAREN) {
      return true;
    }
    return switch (kind) {
      case YEAR, MONTH, DAY, HOUR, MINUTE, SECOND -> i > first + 1 && isUnit(list, i);
      case TRIM -> next == TokenType.LEFT_PAREN && i + 2 < end && isTrimWord(list, i + 2);
      case AT -> isWord(list, i + 1, end, "TIME");
      case TIME -> isWord(list, i - 1, end, "AT") && isWord(list, i + 1, end, "ZONE");
      case ZONE -> isAfter(list, i, first, "TIME");
      case SIMILAR -> isWord(list, i + 1, end, "TO");
      case UNKNOWN -> isAfter(list, i, first, "IS") || isAfter(list, i, first, "NOT");
      case FIRST, LAST -> isAfter(list, i, first, "NULLS") || isAfter(list, i, first, "FETCH");
      case NEXT -> isAfter(list, i, first, "FETCH");
      case CURRENT -> isWord(list, i + 1, end, "ROW");
      case ROW -> isAfter(list, i, first, "CURRENT") || isWord(list, i + 1, end, "ONLY");
      case ROWS, RANGE -> isFrame(list, i, end) || isAfterNumber(list, i, first);
      case WITHIN -> isWord(list, i + 1, end, "GROUP");
      case GROUPING -> isWord(list, i + 1, end, "SETS");
      case SETS -> isAfter(list, i, first, "GROUPING");
      case TABLE -> next == TokenType.LEFT_PAREN || next == TokenType.WORD;
      default -> false;
    };
  }

  private static boolean isCalciteInterval(int kind, TokenList list, int i, int end) {
    return kind == INTERVAL
        && i + 2 < end
        && list.type(i + 2) == TokenType.WORD
        && UNITS.get(Keywords.kind(list.text(), list.start(i + 2), list.end(i + 2)));
  }

  /** A unit stands behind INTERVAL and its string, or behind the TO of another unit. */
  private static boolean isUnit(TokenList list, int i) {
    return (list.type(i - 1) == TokenType.STRING && list.isWord(i - 2, "INTERVAL"))
        || (list.isWord(i - 1, "TO")
            && UNITS.get(Keywords.kind(list.text(), list.start(i - 2), list.end(i - 2))));
  }

  private static boolean isAfter(TokenList list, int i, int first, String word) {
    return i > first && list.isWord(i - 1, word);
  }

  private static boolean isFrame(TokenList list, int i, int end) {
    return i + 1 < end
        && (list.type(i + 1) == TokenType.INTEGER
            || list.isWord(i + 1, "BETWEEN")
            || list.isWord(i + 1, "UNBOUNDED")
            || list.isWord(i + 1, "CURRENT"));
  }

  private static boolean isAfterNumber(TokenList list, int i, int first) {
    return i > first && list.type(i - 1) == TokenType.INTEGER;
  }

  private static boolean isTrimWord(TokenList list, int i) {
    return list.isWord(i, "BOTH") || list.isWord(i, "LEADING") || list.isWord(i, "TRAILING");
  }

  private static boolean isWord(TokenList list, int i, int end, String word) {
    return i >= 0 && i < end && list.isWord(i, word);
  }
}
