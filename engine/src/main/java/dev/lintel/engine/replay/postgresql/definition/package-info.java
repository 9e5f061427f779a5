/** What a table is made of, from its definition: columns, keys, indexes and constraints. */
@NullMarked
package dev.lintel.engine.replay.postgresql.definition;

import org.jspecify.annotations.NullMarked;
