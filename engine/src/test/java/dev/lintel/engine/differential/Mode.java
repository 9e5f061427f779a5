package dev.lintel.engine.differential;

import dev.lintel.engine.migration.TransactionMode;

/** How the migrations of a history are sent to the server. */
enum Mode {
  /** Each file as one simple query, as Prisma does. */
  SIMPLE("simple query", TransactionMode.SIMPLE_QUERY),
  /** Each statement on its own; the statements are those that Lintel cuts the file into. */
  STATEMENTS("statement by statement", TransactionMode.NONE),
  /** Each file inside BEGIN and COMMIT. */
  TRANSACTION("one transaction", TransactionMode.FILE);

  private final String words;
  private final TransactionMode transactionMode;

  Mode(String words, TransactionMode transactionMode) {
    this.words = words;
    this.transactionMode = transactionMode;
  }

  /** Returns the name for people. */
  String words() {
    return words;
  }

  /** Returns what Lintel calls it. */
  TransactionMode transactionMode() {
    return transactionMode;
  }
}
