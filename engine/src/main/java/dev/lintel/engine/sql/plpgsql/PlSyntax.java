package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.Splitter;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.syntax.StatementSyntax;
import java.util.Optional;

/**
 * Checks the body of a PL/pgSQL function as the server does when it is created: the block's own
 * statements, and the grammar of the SQL in them (PostgreSQL 17 documentation, chapter 41; {@code
 * check_function_bodies}).
 */
public final class PlSyntax {

  private PlSyntax() {}

  /**
   * Where the server gives up.
   *
   * @param place the token it names; empty at the end of the body
   * @param words what it says of it; empty at the end of the body
   */
  public record Fault(TextRange place, String words) {

    /** Returns whether the server repeats the token after its words. */
    public boolean namesToken() {
      return !words.contains("RAISE") && !words.startsWith("missing \"");
    }
  }

  /**
   * Checks a body.
   *
   * @param text the text of the file
   * @param start offset of the first character of the body
   * @param end offset after its last character
   * @return the first fault; empty if nothing is certainly wrong
   */
  public static Optional<Fault> check(String text, int start, int end) {
    TokenList tokens = Splitter.split(text, start, end, Syntax.POSTGRESQL).tokens();
    StatementSyntax grammar = new StatementSyntax(tokens);
    if (isForeign(tokens, grammar)) {
      return Optional.empty();
    }
    SyntaxCursor cursor = new SyntaxCursor(tokens);
    skipOptions(cursor);
    new BlockSyntax(cursor, new InnerSql(cursor, grammar)).block();
    if (cursor.isType(TokenType.TERMINATOR)) {
      cursor.advance();
    }
    if (!cursor.atEnd()) {
      cursor.fail();
    }
    return cursor.isUnknown() ? Optional.empty() : Optional.ofNullable(cursor.fault());
  }

  /** What tools fill in, and what cannot be cut into tokens, is not judged. */
  private static boolean isForeign(TokenList tokens, StatementSyntax grammar) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.type(i) == TokenType.UNTERMINATED || grammar.isPlaceholder(i)) {
        return true;
      }
    }
    return tokens.size() == 0;
  }

  /** Skips lines such as {@code #variable_conflict use_column}. */
  private static void skipOptions(SyntaxCursor cursor) {
    while (cursor.isOperator("#")) {
      cursor.moveTo(cursor.position() + 3);
    }
  }
}
