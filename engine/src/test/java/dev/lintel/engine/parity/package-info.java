/**
 * Measures Lintel on the migration histories of whole projects: a real PostgreSQL server runs each
 * history the way its tool would, Lintel replays it, and one row of a table says where they differ.
 * The command is {@code .ci/parity}.
 */
@NullMarked
package dev.lintel.engine.parity;

import org.jspecify.annotations.NullMarked;
