package dev.lintel.engine.parity;

/**
 * An error of the server.
 *
 * @param sqlState the SQLSTATE
 * @param message its words on one line
 * @param statement which statement of the migration is refused, from 0; their number if it is the
 *     end of the transaction
 * @param ran whether the server ran the statements before it; it reads a query as a whole before it
 *     runs anything of it
 * @param sent whether the server said it, and not the driver that could not send the statement
 */
record ServerError(String sqlState, String message, int statement, boolean ran, boolean sent) {

  /** Returns whether the server lacks an extension, or a language or library that one brings. */
  boolean isMissingExtension() {
    return message.matches("extension \".*\" is not available")
        || message.matches("language \".*\" does not exist")
        || sqlState.equals("58P01");
  }

  /** Returns whether it lacks something that an extension can bring: a function, type, schema. */
  boolean isOfMember() {
    return sqlState.equals("42883") || sqlState.equals("42704") || sqlState.equals("3F000");
  }

  /**
   * Returns whether it hangs on rows: a constraint that they break, a value that cannot be
   * converted, or an exception that the migration raises itself.
   */
  boolean isOfData() {
    boolean parameter = sqlState.equals("22023"); // An option or label that does not exist.
    return sqlState.startsWith("23")
        || (sqlState.startsWith("22") && !parameter)
        || sqlState.startsWith("P0");
  }

  /** Returns whether a role is missing; roles belong to the whole server, not to a database. */
  boolean isMissingRole() {
    return message.matches("role \".*\" does not exist");
  }
}
