package dev.lintel.engine.replay.postgresql.plpgsql;

/** How sure it is that a statement of a body runs. */
enum PlMode {
  /** It runs. */
  CERTAIN,
  /** It runs on a database that only the migrations have filled. */
  ASSUMED,
  /** It may run. */
  POSSIBLE;

  /** Returns the less sure of two. */
  PlMode and(PlMode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
