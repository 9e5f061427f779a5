package dev.lintel.engine.declared;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.EnumValue;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.Uncertainty;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.declared.Difference.Aspect;
import dev.lintel.engine.declared.prisma.DeclaredCatalog;
import java.util.List;
import java.util.Set;

/**
 * Compares a declared catalog with the replayed one as Prisma would: what Prisma takes for equal
 * gives no difference, and what is uncertain on either side gives none.
 */
public final class DriftComparison {

  private static final Set<String> JOIN_COLUMNS = Set.of("A", "B");

  private final DeclaredCatalog declared;
  private final Catalog replayed;
  private final DriftScope scope;
  private final Exclusions exclusions;
  private final Differences differences = new Differences();
  private final ColumnComparison columns;
  private final KeyComparison keys;
  private final IndexComparison indexes;
  private final ForeignKeyComparison foreignKeys;

  private DriftComparison(DeclaredCatalog declared, Catalog replayed, DriftScope scope) {
    this.declared = declared;
    this.replayed = replayed;
    this.scope = scope;
    Uncertainty uncertainty = replayed.uncertainty();
    exclusions = new Exclusions(declared, replayed, scope);
    columns = new ColumnComparison(declared, new TypeEquality(replayed), differences);
    keys = new KeyComparison(differences);
    indexes = new IndexComparison(declared.partialIndexes(), uncertainty, differences);
    foreignKeys =
        new ForeignKeyComparison(declared.catalog().uncertainty(), uncertainty, differences);
  }

  /** Returns the differences, in the order of importance, then of the declared schema. */
  public static List<Difference> compare(
      DeclaredCatalog declared, Catalog replayed, DriftScope scope) {
    DriftComparison comparison = new DriftComparison(declared, replayed, scope);
    comparison.compareTables();
    comparison.compareEnums();
    return comparison.differences.inOrder();
  }

  private void compareTables() {
    for (Relation relation : declared.catalog().relations()) {
      if (relation instanceof Table wanted && isCertain(wanted.name())) {
        replayed
            .table(wanted.name())
            .ifPresentOrElse(found -> compare(wanted, found), () -> missing(wanted));
      }
    }
    for (Relation relation : replayed.relations()) {
      if (relation instanceof Table found
          && declared.catalog().table(found.name()).isEmpty()
          && isCertain(found.name())
          && !exclusions.isExpected(found)) {
        differences.behind(
            Aspect.TABLE,
            ObjectPath.relation(found.name()),
            "table " + found.name(),
            null,
            found.origin());
      }
    }
  }

  private boolean isCertain(QualifiedName name) {
    return !exclusions.isForeign(name)
        && !declared.catalog().uncertainty().covers(name)
        && !replayed.uncertainty().covers(name);
  }

  private void missing(Table table) {
    differences.ahead(
        Aspect.TABLE,
        ObjectPath.relation(table.name()),
        "table " + table.name(),
        table.origin(),
        null);
  }

  private void compare(Table wanted, Table found) {
    for (Column column : wanted.columns()) {
      if (isCertain(wanted.name(), column.name())) {
        columns.compare(wanted, column, found.column(column.name()).orElse(null), found);
      }
    }
    for (Column column : found.columns()) {
      if (wanted.column(column.name()).isEmpty() && isCertain(wanted.name(), column.name())) {
        columns.compare(wanted, null, column, found);
      }
    }
    Table keyed = isJoinTableOfOldForm(wanted, found) ? asKeyed(wanted, found) : found;
    keys.compare(wanted, keyed);
    indexes.compare(wanted, keyed);
    foreignKeys.compare(wanted, found, !declared.joinTables().contains(wanted.name()));
  }

  private boolean isCertain(QualifiedName table, String member) {
    return !replayed.uncertainty().covers(table, member);
  }

  /** Before version 6 Prisma keyed join tables by a unique index, and leaves such tables alone. */
  private boolean isJoinTableOfOldForm(Table wanted, Table found) {
    return declared.joinTables().contains(wanted.name())
        && !scope.wantsKeyedJoinTables()
        && found.primaryKey().isEmpty()
        && found.indexes().stream().anyMatch(DriftComparison::isJoinKey);
  }

  private static boolean isJoinKey(Index index) {
    return index.unique()
        && index.predicate() == null
        && index.keys().size() == 2
        && Set.copyOf(index.keyColumns()).equals(JOIN_COLUMNS);
  }

  /** Returns the replayed join table with the declared primary key in place of its unique index. */
  private static Table asKeyed(Table wanted, Table found) {
    List<Index> others = found.indexes().stream().filter(index -> !isJoinKey(index)).toList();
    return found.withConstraints(List.of(wanted.primaryKey().orElseThrow())).withIndexes(others);
  }

  private void compareEnums() {
    for (UserType type : declared.catalog().types()) {
      if (type instanceof EnumType wanted && isCertain(wanted.name())) {
        if (replayed.type(wanted.name()).orElse(null) instanceof EnumType found) {
          compare(wanted, found);
        } else {
          differences.ahead(
              Aspect.ENUM,
              ObjectPath.type(wanted.name()),
              String.join(", ", wanted.labels()),
              wanted.origin(),
              null);
        }
      }
    }
    for (UserType type : replayed.types()) {
      if (type instanceof EnumType found
          && declared.catalog().type(found.name()).isEmpty()
          && declared.complete()
          && isCertain(found.name())) {
        differences.behind(
            Aspect.ENUM,
            ObjectPath.type(found.name()),
            String.join(", ", found.labels()),
            null,
            found.origin());
      }
    }
  }

  private void compare(EnumType wanted, EnumType found) {
    for (EnumValue value : wanted.values()) {
      if (!found.labels().contains(value.label()) && isCertain(wanted.name(), value.label())) {
        differences.ahead(
            Aspect.ENUM_VALUE,
            ObjectPath.member(wanted.name(), value.label()),
            value.label(),
            value.origin(),
            found.origin());
      }
    }
    for (EnumValue value : found.values()) {
      if (!wanted.labels().contains(value.label()) && isCertain(wanted.name(), value.label())) {
        differences.behind(
            Aspect.ENUM_VALUE,
            ObjectPath.member(wanted.name(), value.label()),
            value.label(),
            wanted.origin(),
            value.origin());
      }
    }
  }
}
