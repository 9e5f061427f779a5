package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Layout;
import dev.lintel.engine.migration.layout.LoadOptions;
import dev.lintel.engine.migration.layout.LoadedHistory;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Prisma Migrate: one folder a migration, each with a {@code migration.sql}; beside them {@code
 * migration_lock.toml}.
 */
public final class PrismaLayout implements Layout {

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
