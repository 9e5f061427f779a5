package dev.lintel.engine.history;

import dev.lintel.engine.git.Blob;
import dev.lintel.engine.migration.Migration;

/**
 * A script that differs from the merged one.
 *
 * @param migration the migration as it is now
 * @param bytes the bytes of its script now
 * @param merged what was merged
 */
record EditedScript(Migration migration, byte[] bytes, Blob merged) {}
