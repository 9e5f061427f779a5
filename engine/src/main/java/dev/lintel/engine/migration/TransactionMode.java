package dev.lintel.engine.migration;

/** How a tool wraps the statements of one section of a script. */
public enum TransactionMode {
  /** One transaction around them, in which they run one by one. */
  FILE,
  /** One transaction around them, in which they are one simple query. */
  FILE_AS_QUERY,
  /** One transaction around them, unless one of them cannot run in a transaction. */
  FILE_IF_POSSIBLE,
  /** All of them are one simple query: a transaction if there is more than one statement. */
  SIMPLE_QUERY,
  /** Each statement on its own. */
  NONE,
  /** The tool is unknown, and so is its habit: nothing that hangs on it is certain. */
  UNKNOWN
}
