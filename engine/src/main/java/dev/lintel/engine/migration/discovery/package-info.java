/** Finds the histories below the paths that a user names, whatever tool they are of. */
@NullMarked
package dev.lintel.engine.migration.discovery;

import org.jspecify.annotations.NullMarked;
