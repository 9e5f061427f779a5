package dev.lintel.engine.declared;

import org.jspecify.annotations.Nullable;

/**
 * What of the two schemas is compared.
 *
 * @param waspAuth whether Wasp adds the tables of its auth, which the schema does not show
 * @param prismaVersion the major version of Prisma; null if unknown
 */
public record DriftScope(boolean waspAuth, @Nullable Integer prismaVersion) {

  /**
   * Returns whether join tables must be keyed by a primary key, as Prisma wants since version 6.
   */
  boolean wantsKeyedJoinTables() {
    return prismaVersion != null && prismaVersion >= 6;
  }
}
