package dev.lintel.engine.sql.lex;

import java.util.List;

/**
 * A text cut into tokens, statements and comments.
 *
 * @param tokens all tokens in order, terminators included
 * @param statements the ranges of tokens that are statements, in order
 * @param comments the ranges of text that are comments, in order
 */
public record ScannedScript(
    TokenList tokens, List<TokenRange> statements, List<TextRange> comments) {
  public ScannedScript {
    statements = List.copyOf(statements);
    comments = List.copyOf(comments);
  }
}
