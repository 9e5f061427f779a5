/**
 * What goes with a relation, column or index that is dropped, and what keeps it from being dropped.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.removal;

import org.jspecify.annotations.NullMarked;
