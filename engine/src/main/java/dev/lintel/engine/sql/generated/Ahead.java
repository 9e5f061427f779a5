package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.ObjectKind;

/**
 * Answers the grammar's questions about what comes next, where one token kind does not decide.
 * Nothing is read or changed.
 */
final class Ahead implements MigrationParserConstants {
  /** Rows longer than this many characters are data that nobody asks the tree of. */
  private static final int LARGEST_TREE = 65_536;

  private final Tokens tokens;
  private final TokenList list;

  Ahead(Tokens tokens, TokenList list) {
    this.tokens = tokens;
    this.list = list;
  }

  private int end() {
    return tokens.end();
  }

  /** Returns whether {@code token} is a word that MySQL has after a number type. */
  boolean isNumberAttribute(Token token) {
    return tokens.isMysql()
        && (tokens.isWord(token, "UNSIGNED")
            || tokens.isWord(token, "SIGNED")
            || tokens.isWord(token, "ZEROFILL"));
  }

  /** Returns whether {@code token} begins an attribute of the constraint before it. */
  boolean isConstraintAttribute(Token token) {
    int next = ((SqlToken) token).index + 1;
    return switch (token.kind) {
      case DEFERRABLE, INITIALLY, ENFORCED -> true;
      case NOT ->
          next < end()
              && (list.isWord(next, "DEFERRABLE")
                  || list.isWord(next, "VALID")
                  || list.isWord(next, "ENFORCED"));
      case NO -> next < end() && list.isWord(next, "INHERIT");
      default -> false;
    };
  }

  /** Returns whether {@code token} is PERIOD before a column, not a column of that name. */
  boolean isPeriodOfKey(Token token) {
    int next = ((SqlToken) token).index + 1;
    return token.kind == PERIOD
        && next < end()
        && (list.type(next) == TokenType.WORD || list.type(next).isQuotedName());
  }

  /** Returns whether a function is called at {@code token}. */
  boolean isCall(Token token) {
    int i = ((SqlToken) token).index;
    if (!tokens.isNameLike(token) || i + 1 >= end()) {
      return false;
    }
    return list.type(i + 1) == TokenType.LEFT_PAREN || list.type(i + 1) == TokenType.DOT;
  }

  /** Returns whether nothing but names stands in the parentheses that {@code token} opens. */
  boolean isColumnListOfQuery(Token token) {
    if (token.kind != LPAREN) {
      return false;
    }
    int i = ((SqlToken) token).index + 1;
    while (i + 1 < end() && (list.type(i) == TokenType.WORD || list.type(i).isQuotedName())) {
      if (list.type(i + 1) == TokenType.RIGHT_PAREN) {
        return i + 2 < end();
      }
      if (list.type(i + 1) != TokenType.COMMA) {
        return false;
      }
      i += 2;
    }
    return false;
  }

  /** Returns whether a column's type is left out at {@code token}, as SQLite allows. */
  boolean isTypeLeftOut(Token token) {
    return tokens.isSqlite()
        && (token.kind == COMMA
            || token.kind == RPAREN
            || token.kind == EOF
            || Choice.COLUMN_CONSTRAINTS.holds(token.kind));
  }

  /** Returns whether {@code token} begins an option behind the elements of a table. */
  boolean isTableOption(Token token) {
    return tokens.isPostgresql()
        ? Choice.TABLE_OPTIONS.holds(token.kind)
        : token.kind != EOF && token.kind != AS;
  }

  /** Returns whether columns stand in the parentheses that {@code token} opens, not a query. */
  boolean isInsertColumnList(Token token) {
    int next = ((SqlToken) token).index + 1;
    return token.kind == LPAREN
        && next < end()
        && list.type(next) != TokenType.LEFT_PAREN
        && !list.isWord(next, "SELECT")
        && !list.isWord(next, "WITH")
        && !list.isWord(next, "VALUES");
  }

  /** Returns whether the text up to a token of the list is worth a tree. */
  boolean isSmall(Token from, int target) {
    return list.end(target - 1) - ((SqlToken) from).start <= LARGEST_TREE;
  }

  /** Returns whether objects of a kind are known by other means than a name. */
  static boolean isNameless(ObjectKind kind) {
    return kind == ObjectKind.OPERATOR || kind == ObjectKind.CAST || kind == ObjectKind.OTHER;
  }

  /** Returns whether objects of a kind stand on a table. */
  static boolean standsOnTable(ObjectKind kind) {
    return kind == ObjectKind.TRIGGER || kind == ObjectKind.POLICY || kind == ObjectKind.RULE;
  }

  /** Returns whether {@code token} begins an exclusion constraint, not a column of that name. */
  boolean isExclusion(Token token) {
    int next = ((SqlToken) token).index + 1;
    return token.kind == EXCLUDE
        && next < end()
        && (list.isWord(next, "USING") || list.type(next) == TokenType.LEFT_PAREN);
  }
}
