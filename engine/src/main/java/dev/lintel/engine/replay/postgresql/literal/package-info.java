/**
 * Strings as the input functions of PostgreSQL's types read them. What is not certainly wrong
 * passes. Nothing here knows a history.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.literal;

import org.jspecify.annotations.NullMarked;
