/**
 * What every PostgreSQL database has by itself: types, functions, operators and casts, as lists
 * that a test makes from the catalog of a server. Each is read when it is first asked for. Nothing
 * here knows a history.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.builtin;

import org.jspecify.annotations.NullMarked;
