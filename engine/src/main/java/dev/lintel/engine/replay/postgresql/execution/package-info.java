/**
 * What every statement needs while it runs: the state of the database and of the session, how names
 * are found in it, what may be there that no statement made, and how a statement ends in a refusal.
 */
@NullMarked
package dev.lintel.engine.replay.postgresql.execution;

import org.jspecify.annotations.NullMarked;
