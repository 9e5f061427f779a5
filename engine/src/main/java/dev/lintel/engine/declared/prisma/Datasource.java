package dev.lintel.engine.declared.prisma;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the datasource says of the database.
 *
 * @param name its name, the prefix of native types
 * @param provider the database; null if none is named
 * @param schemas the schemas that Prisma looks at
 * @param namesSchemas whether the datasource names them, so that each model must say its own
 * @param foreignKeys whether relations are kept by foreign keys ({@code relationMode})
 */
record Datasource(
    String name,
    @Nullable String provider,
    Set<String> schemas,
    boolean namesSchemas,
    boolean foreignKeys) {

  static final String DEFAULT_SCHEMA = "public";

  Datasource {
    schemas = Set.copyOf(schemas);
  }

  static Datasource of(PrismaSchema schema) {
    Block.@Nullable Configuration block = schema.datasource().orElse(null);
    if (block == null) {
      return new Datasource("db", null, Set.of(DEFAULT_SCHEMA), false, true);
    }
    Set<String> named = new LinkedHashSet<>(block.texts("schemas"));
    boolean emulated =
        block.texts("relationMode").contains("prisma")
            || block.texts("referentialIntegrity").contains("prisma");
    String provider = block.texts("provider").stream().findFirst().orElse(null);
    return new Datasource(
        block.name().text(),
        provider == null ? null : provider.toLowerCase(Locale.ROOT),
        named.isEmpty() ? Set.of(DEFAULT_SCHEMA) : named,
        !named.isEmpty(),
        !emulated);
  }

  /** Returns whether the database is PostgreSQL, as far as the datasource says. */
  boolean isPostgresql() {
    return provider == null || provider.equals("postgresql") || provider.equals("postgres");
  }
}
