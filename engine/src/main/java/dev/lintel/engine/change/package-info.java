/**
 * What a statement did to the catalog ({@code SchemaChange}) or why the database would refuse it
 * ({@code Refusal}).
 */
@NullMarked
package dev.lintel.engine.change;

import org.jspecify.annotations.NullMarked;
