/** INSERT, UPDATE, DELETE, MERGE, TRUNCATE and CALL, as far as their names and types go. */
@NullMarked
package dev.lintel.engine.replay.postgresql.data;

import org.jspecify.annotations.NullMarked;
