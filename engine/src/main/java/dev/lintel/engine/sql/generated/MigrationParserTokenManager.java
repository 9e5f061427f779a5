package dev.lintel.engine.sql.generated;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenRange;

/**
 * Hands the tokens of our scanner to the generated parser, one statement at a time. It bears the
 * name and has the methods that JavaCC expects of the class it would generate itself ({@code
 * BUILD_TOKEN_MANAGER=false}).
 */
public final class MigrationParserTokenManager implements MigrationParserConstants {
  /**
   * The names of the lexical states that Calcite's template switches between; there is one here.
   */
  static final String[] lexStateNames = {"DEFAULT", "DQID", "BTID", "BQID", "BQHID"};

  private final Tokens tokens;

  /**
   * Creates the supply for one file.
   *
   * @param file the file the positions are counted in
   * @param list its tokens
   * @param syntax whose names and literals these are
   */
  public MigrationParserTokenManager(SourceFile file, TokenList list, Syntax syntax) {
    this.tokens = new Tokens(file, list, syntax, false);
  }

  MigrationParserTokenManager(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The generated parser can read characters too; nobody uses that. */
  MigrationParserTokenManager(SimpleCharStream ignored) {
    throw new UnsupportedOperationException("tokens come from the scanner");
  }

  /** Returns the statement's tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** Returns the next token; JavaCC calls this. */
  public Token getNextToken() {
    return tokens.next();
  }

  /** Starts on another statement of the file. */
  public void begin(TokenRange range) {
    tokens.begin(range.first(), range.end());
  }

  // What the template calls and a scanner without states has no use for.

  @SuppressWarnings("DoNotCallSuggester") // the generated parser must compile
  void ReInit(SimpleCharStream ignored) {
    throw new UnsupportedOperationException("tokens come from the scanner");
  }

  void SwitchTo(int ignored) {}

  void pushState() {}

  void popState() {}

  void beforeTableName() {}

  void afterTableName() {}
}
