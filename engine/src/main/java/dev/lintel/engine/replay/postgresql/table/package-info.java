/** CREATE and ALTER of tables and indexes, in the passes of the server. */
@NullMarked
package dev.lintel.engine.replay.postgresql.table;

import org.jspecify.annotations.NullMarked;
