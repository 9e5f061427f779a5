package dev.lintel.engine.sql.lex;

/**
 * A range of offsets of a file.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record TextRange(int start, int end) {}
