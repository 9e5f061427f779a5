package dev.lintel.engine.sql;

import dev.lintel.engine.source.SourceSpan;

/**
 * A comment of an SQL file.
 *
 * @param span from its first to its last character
 * @param text its text with the comment marks
 */
public record Comment(SourceSpan span, String text) {}
