/**
 * Types: what a type name means, what a value or modifier of a type may be, and what routines take
 * and return.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.type;

import org.jspecify.annotations.NullMarked;
