package dev.lintel.engine.replay.postgresql.plpgsql;

/** Ends a body by RAISE EXCEPTION. It never leaves the statement that runs the body. */
final class Raised extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sqlState;

  Raised(String sqlState) {
    super(sqlState, null, false, false);
    this.sqlState = sqlState;
  }

  String sqlState() {
    return sqlState;
  }
}
