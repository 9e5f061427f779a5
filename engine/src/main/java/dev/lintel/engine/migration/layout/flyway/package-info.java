/** The layout of Flyway: names of scripts, settings, classes between them. */
@NullMarked
package dev.lintel.engine.migration.layout.flyway;

import org.jspecify.annotations.NullMarked;
