package dev.lintel.engine.sql.lex;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of one statement, without its terminator.
 *
 * @param first index of the first token
 * @param end index after the last token, greater than {@code first}
 * @param fault why the database would refuse it before parsing; null if nothing is wrong
 */
public record TokenRange(int first, int end, @Nullable LexicalFault fault) {}
