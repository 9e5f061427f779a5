/**
 * The database's schema as an immutable value. Each object knows the span of the statement part
 * that made it. Changing a catalog gives a new one and shares what is unchanged.
 */
@NullMarked
package dev.lintel.engine.catalog;

import org.jspecify.annotations.NullMarked;
