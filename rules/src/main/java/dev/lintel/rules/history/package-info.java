/**
 * Rules about what happened to migrations that were merged before, and about the names, order and
 * lock file of a history. They need git, or the files alone; never a database.
 */
@NullMarked
package dev.lintel.rules.history;

import org.jspecify.annotations.NullMarked;
