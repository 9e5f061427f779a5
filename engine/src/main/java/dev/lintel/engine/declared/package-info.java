/**
 * Declared schemas ({@code schema.prisma}) read into a catalog, and the difference between that
 * catalog and the replayed one under the tool's own equalities.
 */
@NullMarked
package dev.lintel.engine.declared;

import org.jspecify.annotations.NullMarked;
