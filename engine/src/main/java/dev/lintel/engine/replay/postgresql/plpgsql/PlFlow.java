package dev.lintel.engine.replay.postgresql.plpgsql;

/** Where a body goes on after a statement. */
enum PlFlow {
  /** At the next statement. */
  ON,
  /** After the loop. */
  EXIT,
  /** At the next turn of the loop. */
  CONTINUE,
  /** At the caller. */
  RETURN,
  /** At whoever handles the error. */
  RAISED
}
