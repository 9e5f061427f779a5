/**
 * Bodies that run: DO blocks and the functions that a migration calls, followed as far as
 * constants, the catalog and empty tables tell.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.plpgsql;

import org.jspecify.annotations.NullMarked;
