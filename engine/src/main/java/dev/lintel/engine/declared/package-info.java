/**
 * Declared schemas ({@code schema.prisma}) as catalogs, and the difference between such a catalog
 * and the replayed one under the tool's own equalities. What is not understood on either side gives
 * no difference.
 */
@NullMarked
package dev.lintel.engine.declared;

import org.jspecify.annotations.NullMarked;
