package dev.lintel.engine.rule;

/**
 * What the database would say.
 *
 * @param sqlState the SQLSTATE
 * @param message the words of the server, without {@code ERROR:}
 */
public record DatabaseError(String sqlState, String message) {}
