/** The layout of Liquibase: change sets in formatted SQL and the changelogs that order them. */
@NullMarked
package dev.lintel.engine.migration.layout.liquibase;

import org.jspecify.annotations.NullMarked;
