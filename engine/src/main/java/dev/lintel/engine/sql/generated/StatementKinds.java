package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenList;

/** The token kinds of the statement grammar: a keyword is a keyword wherever it stands. */
final class StatementKinds implements MigrationParserConstants {
  private StatementKinds() {}

  static int kind(TokenList list, int i) {
    return switch (list.type(i)) {
      case WORD -> Keywords.kind(list.text(), list.start(i), list.end(i));
      case QUOTED_NAME, UNICODE_NAME, BACKTICK_NAME, BRACKET_NAME -> QUOTED_IDENTIFIER;
      case STRING, ESCAPE_STRING, UNICODE_STRING, NATIONAL_STRING, DOLLAR_STRING -> QUOTED_STRING;
      case BIT_STRING, HEX_STRING -> BINARY_STRING_LITERAL;
      case INTEGER -> UNSIGNED_INTEGER_LITERAL;
      case DECIMAL -> DECIMAL_NUMERIC_LITERAL;
      case FLOAT -> APPROX_NUMERIC_LITERAL;
      case LEFT_PAREN -> LPAREN;
      case RIGHT_PAREN -> RPAREN;
      case LEFT_BRACKET -> LBRACKET;
      case RIGHT_BRACKET -> RBRACKET;
      case COMMA -> COMMA;
      case DOT -> DOT;
      case OPERATOR -> operator(list, i);
      default -> OTHER_TOKEN;
    };
  }

  private static int operator(TokenList list, int i) {
    if (list.end(i) - list.start(i) != 1) {
      return OTHER_TOKEN;
    }
    return switch (list.text().charAt(list.start(i))) {
      case '=' -> EQ;
      case '*' -> STAR;
      case '+' -> PLUS;
      case '-' -> MINUS;
      case '%' -> PERCENT_REMAINDER;
      default -> OTHER_TOKEN;
    };
  }
}
