package dev.lintel.engine.sql.lex;

/**
 * A place where the text cannot be cut into tokens as the database would, so that it refuses the
 * statement.
 *
 * @param reason one sentence without a final stop
 * @param start offset of the first character the reason speaks of
 * @param end offset after the last one
 */
public record LexicalFault(String reason, int start, int end) {

  /** How the reason ends where a string, quoted name or comment runs to the end of the file. */
  public static final String DOES_NOT_END = "does not end";

  /** Returns whether the text itself cannot be read, whatever the grammar says of its tokens. */
  public boolean isOfText() {
    return reason.endsWith(DOES_NOT_END) || reason.equals(Quotes.NUL);
  }
}
