/**
 * Expressions as PostgreSQL reads them: their grammar, what functions and operators they mean, and
 * the types they yield. What is not known of a history stays unknown; nothing is refused because of
 * it.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.expression;

import org.jspecify.annotations.NullMarked;
