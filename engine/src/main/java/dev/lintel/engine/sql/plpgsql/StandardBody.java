package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TokenList;

/**
 * The body of a function between BEGIN ATOMIC and END, whose semicolons do not end CREATE FUNCTION
 * ({@code make_execsql_stmt} of the server's source).
 */
final class StandardBody {

  private StandardBody() {}

  /**
   * Returns how many BEGIN ATOMIC and CASE are open after a token.
   *
   * @param start the first token of the statement
   * @param index the token
   * @param open how many are open before it
   */
  static int open(TokenList tokens, int start, int index, int open) {
    if (open == 0) {
      boolean begins =
          index > start
              && tokens.isWord(start, "create")
              && tokens.isWord(index, "atomic")
              && tokens.isWord(index - 1, "begin");
      return begins ? 1 : 0;
    }
    if (tokens.isWord(index, "case")) {
      return open + 1;
    }
    return tokens.isWord(index, "end") ? open - 1 : open;
  }
}
