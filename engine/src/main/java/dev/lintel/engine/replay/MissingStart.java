package dev.lintel.engine.replay;

import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.migration.Migration;

/**
 * The first migrations of a history are missing: it uses what no migration of it makes, as one does
 * that began after a dump.
 *
 * @param migration the first migration that uses such an object
 * @param firstUse what is missing there, and where
 * @param objects how many tables, views, sequences and schemas are used that no migration makes, of
 *     a history that makes no table and no type also types and functions; at least one
 * @param bare whether the history had made no table before the first use
 */
public record MissingStart(Migration migration, Refusal firstUse, int objects, boolean bare) {}
