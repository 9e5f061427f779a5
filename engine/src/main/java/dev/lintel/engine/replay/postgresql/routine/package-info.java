/**
 * Functions, procedures and aggregates: their definitions, how a call finds them, and their bodies
 * as the server checks them when they are made.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.routine;

import org.jspecify.annotations.NullMarked;
