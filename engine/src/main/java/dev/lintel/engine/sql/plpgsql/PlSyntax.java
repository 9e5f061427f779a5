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

  /** Begins the words about a quote that does not end; what kind of quote, its text tells. */
  public static final String UNTERMINATED = "unterminated";

  private PlSyntax() {}

  /**
   * Where the server gives up.
   *
   * @param place the token it names; empty at the end of the body
   * @param words what it says of it; {@link #UNTERMINATED} of a quote that does not end
   * @param kind what is wrong
   */
  public record Fault(TextRange place, String words, FaultKind kind) {}

  /**
   * Checks a body.
   *
   * @param text the text of the file
   * @param start offset of the first character of the body
   * @param end offset after its last character
   * @param function what the body belongs to
   * @param types what the types of its variables mean
   * @return the first fault; empty if nothing is certainly wrong
   */
  public static Optional<Fault> check(
      String text, int start, int end, PlFunction function, PlTypes types) {
    TokenList tokens = Splitter.split(text, start, end, Syntax.POSTGRESQL).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.type(i) == TokenType.UNTERMINATED) {
        return unterminated(text, start, tokens.start(i), end, function, types);
      }
    }
    StatementSyntax grammar = new StatementSyntax(tokens);
    if (isForeign(tokens, grammar)) {
      return Optional.empty();
    }
    SyntaxCursor cursor = new SyntaxCursor(tokens);
    skipOptions(cursor);
    new BlockSyntax(cursor, grammar, function, types).whole();
    if (cursor.isType(TokenType.TERMINATOR)) {
      cursor.advance();
    }
    if (!cursor.atEnd()) {
      cursor.fail();
    }
    return cursor.isUnknown() ? Optional.empty() : Optional.ofNullable(cursor.fault());
  }

  /** The server reads up to a quote that does not end, unless it gives up before. */
  private static Optional<Fault> unterminated(
      String text, int start, int quote, int end, PlFunction function, PlTypes types) {
    Optional<Fault> before = check(text, start, quote, function, types);
    boolean real = before.isPresent() && before.get().place().start() < before.get().place().end();
    return real
        ? before
        : Optional.of(new Fault(new TextRange(quote, end), UNTERMINATED, FaultKind.TOKEN));
  }

  /** What tools fill in is not judged. */
  private static boolean isForeign(TokenList tokens, StatementSyntax grammar) {
    for (int i = 0; i < tokens.size(); i++) {
      if (grammar.isPlaceholder(i)) {
        return true;
      }
    }
    return false;
  }

  /** Skips lines such as {@code #variable_conflict use_column}. */
  private static void skipOptions(SyntaxCursor cursor) {
    while (cursor.isOperator("#")) {
      cursor.moveTo(cursor.position() + 3);
    }
  }
}
