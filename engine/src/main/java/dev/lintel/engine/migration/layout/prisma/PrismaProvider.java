package dev.lintel.engine.migration.layout.prisma;

import dev.lintel.engine.sql.Dialect;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The databases that Prisma's lock file and {@code datasource} blocks name. */
final class PrismaProvider {
  private static final Map<String, Dialect> DIALECTS =
      Map.of(
          "postgresql", Dialect.POSTGRESQL,
          "postgres", Dialect.POSTGRESQL,
          "mysql", Dialect.MYSQL,
          "sqlite", Dialect.SQLITE,
          "sqlserver", Dialect.SQLSERVER);

  private PrismaProvider() {}

  /**
   * Returns the dialect of a provider; null if there is none, as for {@code cockroachdb}, which
   * speaks PostgreSQL's protocol and refuses and accepts other statements.
   */
  static @Nullable Dialect dialectOf(String provider) {
    return DIALECTS.get(provider);
  }

  /** Returns whether Prisma knows a provider of that name. */
  static boolean isKnown(String provider) {
    return DIALECTS.containsKey(provider)
        || provider.equals("cockroachdb")
        || provider.equals("mongodb");
  }

  /** Returns whether both names stand for one database; {@code postgres} is an alias. */
  static boolean same(String one, String other) {
    return canonical(one).equals(canonical(other));
  }

  private static String canonical(String provider) {
    return provider.equals("postgres") ? "postgresql" : provider;
  }
}
