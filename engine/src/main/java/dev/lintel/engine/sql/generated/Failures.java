package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.lex.TokenType;
import org.jspecify.annotations.Nullable;

/**
 * What is found wrong while one statement is parsed: names that are none, and the reason why the
 * database would certainly refuse it.
 */
public final class Failures {
  private final Tokens tokens;
  private @Nullable Refusal suspicion;
  private @Nullable Refusal refusal;

  Failures(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Makes a word that the dialect allows as a name an identifier, whatever the grammar uses it for
   * elsewhere.
   */
  void takeAsName(Token token, Names.Place place) {
    if (token.kind == MigrationParserConstants.IDENTIFIER
        || !isUnquotedWord(token)
        || followsAsKeyword(token)) {
      return;
    }
    String word = tokens.text(token, token);
    if (Names.isAllowed(word, place, tokens.syntax())) {
      token.kind = MigrationParserConstants.IDENTIFIER;
    } else if (tokens.isPostgresql()) {
      suspicion =
          new Refusal(
              "\"" + word + "\" is a reserved word in PostgreSQL; as a name it needs double quotes",
              token);
    }
  }

  private boolean isUnquotedWord(Token token) {
    int i = ((SqlToken) token).index;
    return i < tokens.end() && tokens.list().type(i) == TokenType.WORD;
  }

  /** IF before NOT or EXISTS is no name, though it may be elsewhere. */
  private boolean followsAsKeyword(Token token) {
    int next = ((SqlToken) token).index + 1;
    return token.kind == MigrationParserConstants.IF
        && next < tokens.end()
        && (tokens.list().isWord(next, "NOT") || tokens.list().isWord(next, "EXISTS"));
  }

  /**
   * Looks at the token a production failed at. A reserved word where a name must stand, or a word
   * of another database's grammar, is a certain error; anything else may be what we do not know.
   */
  void failedAt(Token token) {
    if (refusal != null || !tokens.isPostgresql()) {
      return;
    }
    int at = ((SqlToken) token).index;
    if (suspicion != null && ((SqlToken) suspicion.token()).index == at) {
      refusal = suspicion;
    } else if (at < tokens.end() && tokens.list().type(at) == TokenType.WORD) {
      String reason = Names.foreignWord(tokens.list().image(at));
      if (reason != null) {
        refusal = new Refusal(reason, token);
      }
    }
  }

  /** Takes note of a column without a type, which only SQLite allows. */
  void expectType(Token token) {
    boolean ends =
        token.kind == MigrationParserConstants.COMMA
            || token.kind == MigrationParserConstants.RPAREN
            || token.kind == MigrationParserConstants.EOF;
    if (ends && !tokens.isSqlite()) {
      suspicion = new Refusal("The column has no type", token);
    }
  }

  /** Returns the index of the token that {@code parser} failed at, and takes note of it. */
  public int failureOf(MigrationParser parser) {
    Token token = parser.getToken(1);
    failedAt(token);
    return ((SqlToken) token).index;
  }

  /** Returns why the statement would certainly be refused; null if that is not known. */
  public @Nullable Refusal refusal() {
    return refusal;
  }
}
