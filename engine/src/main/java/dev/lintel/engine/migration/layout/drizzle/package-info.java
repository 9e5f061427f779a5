/** The layouts of Drizzle Kit, old and new. */
@NullMarked
package dev.lintel.engine.migration.layout.drizzle;

import org.jspecify.annotations.NullMarked;
