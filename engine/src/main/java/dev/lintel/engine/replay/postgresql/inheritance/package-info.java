/** Partitions and tables that inherit: their bounds, and what they have from their parents. */
@NullMarked
package dev.lintel.engine.replay.postgresql.inheritance;

import org.jspecify.annotations.NullMarked;
