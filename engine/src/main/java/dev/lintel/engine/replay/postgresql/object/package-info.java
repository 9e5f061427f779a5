/**
 * Statements about everything else: types, views, sequences, schemas, extensions, triggers,
 * policies, publications, comments and privileges.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.object;

import org.jspecify.annotations.NullMarked;
