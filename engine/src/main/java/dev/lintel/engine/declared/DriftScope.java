package dev.lintel.engine.declared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the two schemas is compared.
 *
 * @param waspAuth whether Wasp adds the tables of its auth, which the schema does not show
 * @param prismaVersion the major version of Prisma; null if unknown
 * @param external tables and enums that others manage: names, with or without their schema
 */
public record DriftScope(boolean waspAuth, @Nullable Integer prismaVersion, Set<String> external) {

  /** Everything is compared, by an unknown version of Prisma. */
  public static final DriftScope EVERYTHING = new DriftScope(false, null, Set.of());

  public DriftScope {
    external = Set.copyOf(external);
  }

  /**
   * Returns whether join tables must be keyed by a primary key, as Prisma wants since version 6.
   */
  boolean wantsKeyedJoinTables() {
    return prismaVersion != null && prismaVersion >= 6;
  }
}
