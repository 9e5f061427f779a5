package dev.lintel.engine.migration;

/**
 * A part of a script that its tool runs forward, and how. The rest of the script is none of the
 * database's business: the way back, or words for the tool.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param transactionMode how the tool wraps its statements
 */
public record ScriptSection(int start, int end, TransactionMode transactionMode) {
  public ScriptSection {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: %d to %d".formatted(start, end));
    }
  }
}
