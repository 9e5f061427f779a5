/**
 * Statements and expressions that are kept as text: their tokens, clauses and names, read without a
 * tree and without a catalog.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.text;

import org.jspecify.annotations.NullMarked;
