package dev.lintel.engine.migration;

/** How a tool wraps the statements of one migration. */
public enum TransactionMode {
  /** One transaction around the file. */
  FILE,
  /** The whole file is one simple query: a transaction if it holds more than one statement. */
  SIMPLE_QUERY,
  /** Each statement on its own. */
  NONE,
  /** The tool is unknown, and so is its habit: nothing that hangs on it is certain. */
  UNKNOWN
}
