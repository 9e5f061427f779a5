package dev.lintel.engine.parity;

/** What Lintel makes of a migration that the server refuses. */
enum Judgement {
  /** It refuses the same statement with the same SQLSTATE. */
  AGREED,
  /** It does not, and nothing excuses it. */
  MISSED,
  /** It does not, and says that it does not know what the error is about. */
  UNSURE,
  /** The refusal hangs on rows of data. */
  DATA,
  /**
   * It takes something to come from outside that the empty database lacks. Told that there is
   * nothing outside, it refuses with the same SQLSTATE; roles always come from outside.
   */
  OUTSIDE,
  /** The server lacks an extension, or something that a missing one may have brought. */
  EXTENSION,
  /** The driver could not send the statement, such as COPY from a file of the client. */
  NOT_SENT
}
