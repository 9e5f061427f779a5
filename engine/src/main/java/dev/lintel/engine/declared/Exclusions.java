package dev.lintel.engine.declared;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.declared.prisma.DeclaredCatalog;
import java.util.List;
import java.util.Set;

/** The objects that only migrations make and that are no difference all the same. */
final class Exclusions {

  private static final String HISTORY_TABLE = "_prisma_migrations";

  /** The models that Wasp adds to an app with {@code auth}; the last one since 2025. */
  private static final Set<String> WASP_AUTH =
      Set.of("Auth", "AuthIdentity", "Session", "UsedOneTimeCode");

  private static final Set<String> WASP_IDENTITY =
      Set.of("providerName", "providerUserId", "providerData", "authId");

  private final DeclaredCatalog declared;
  private final boolean waspAuth;

  Exclusions(DeclaredCatalog declared, Catalog replayed, DriftScope scope) {
    this.declared = declared;
    this.waspAuth = scope.waspAuth() || hasWaspAuth(replayed);
  }

  /** Wasp's tables are known by their looks where its own files are not at hand. */
  private static boolean hasWaspAuth(Catalog replayed) {
    return replayed
        .table(new QualifiedName("public", "AuthIdentity"))
        .filter(table -> WASP_IDENTITY.stream().allMatch(c -> table.column(c).isPresent()))
        .stream()
        .flatMap(table -> table.constraints().stream())
        .anyMatch(
            constraint ->
                constraint instanceof ForeignKey key
                    && key.columns().equals(List.of("authId"))
                    && key.referencedTable().name().equals("Auth"));
  }

  /** Returns whether a table or enum lies outside what Prisma manages. */
  boolean isForeign(QualifiedName name) {
    return !declared.schemas().contains(name.schema());
  }

  /** Returns whether a table that is not declared may exist. */
  boolean isExpected(Table table) {
    QualifiedName name = table.name();
    return table.kind() == Table.Kind.FOREIGN_TABLE
        || table.persistence() == Table.Persistence.TEMPORARY
        || table.partitionOf() != null
        || name.name().equals(HISTORY_TABLE)
        || (waspAuth && WASP_AUTH.contains(name.name()))
        || declared.views().contains(name)
        || !declared.complete();
  }
}
