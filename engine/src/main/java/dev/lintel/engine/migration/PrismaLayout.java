package dev.lintel.engine.migration;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Prisma Migrate: one folder a migration, each with a {@code migration.sql}; beside them {@code
 * migration_lock.toml}.
 */
final class PrismaLayout implements Layout {

  @Override
  public LayoutKind kind() {
    return LayoutKind.PRISMA;
  }

  @Override
  public boolean recognises(Folder folder) {
    return PrismaScripts.isIn(folder);
  }

  @Override
  public boolean accepts(Folder folder) {
    return true;
  }

  @Override
  public LoadedHistory load(Folder folder, LoadOptions options) {
    return new PrismaHistory(folder, options)
        .load(kind(), provider -> PrismaSchema.find(folder, options, provider));
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return PrismaScripts.migrationAt(path);
  }

  @Override
  public String scriptOf(String migration) {
    return migration + "/" + PrismaScripts.SCRIPT;
  }

  @Override
  public Comparator<String> order() {
    return PrismaScripts.ORDER;
  }
}
