package dev.lintel.engine.sql.lex;

/**
 * A place where the text cannot be cut into tokens as the database would, so that it refuses the
 * statement.
 *
 * @param reason one sentence without a final stop
 * @param start offset of the first character the reason speaks of
 * @param end offset after the last one
 */
public record LexicalFault(String reason, int start, int end) {}
