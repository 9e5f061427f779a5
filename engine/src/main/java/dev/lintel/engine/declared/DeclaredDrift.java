package dev.lintel.engine.declared;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.declared.prisma.DeclaredCatalog;
import dev.lintel.engine.declared.prisma.PrismaCatalog;
import dev.lintel.engine.declared.prisma.PrismaSchema;
import dev.lintel.engine.migration.DeclaredSchema;

/** From the files of a declared schema to its drift. */
public final class DeclaredDrift {

  private DeclaredDrift() {}

  /**
   * Compares a declared schema with what the migrations make.
   *
   * @param schema the files, and what the project says of its tools
   * @param replayed the catalog after the last migration
   */
  public static Drift between(DeclaredSchema schema, Catalog replayed) {
    DriftScope scope = new DriftScope(schema.waspAuth(), schema.prismaVersion());
    DeclaredCatalog declared = PrismaCatalog.of(PrismaSchema.read(schema.files()));
    return new Drift(DriftComparison.compare(declared, replayed, scope), declared.problems());
  }
}
