package dev.lintel.engine.declared;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnDefault;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.declared.Difference.Aspect;
import dev.lintel.engine.declared.prisma.DeclaredCatalog;
import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Compares the columns of a table that both sides have. */
final class ColumnComparison {

  private final DeclaredCatalog declared;
  private final TypeEquality types;
  private final Differences differences;

  ColumnComparison(DeclaredCatalog declared, TypeEquality types, Differences differences) {
    this.declared = declared;
    this.types = types;
    this.differences = differences;
  }

  /** Compares a column; at least one of the two is not null. */
  void compare(Table table, @Nullable Column wanted, @Nullable Column found, Table replayed) {
    if (found == null && wanted != null) {
      differences.ahead(
          Aspect.COLUMN,
          ObjectPath.member(table.name(), wanted.name()),
          describe(wanted),
          wanted.origin(),
          replayed.origin());
    } else if (wanted == null && found != null) {
      differences.behind(
          Aspect.COLUMN,
          ObjectPath.member(table.name(), found.name()),
          describe(found),
          table.origin(),
          found.origin());
    } else if (wanted != null && found != null) {
      compareBoth(ObjectPath.member(table.name(), wanted.name()), wanted, found);
    }
  }

  private void compareBoth(ObjectPath path, Column wanted, Column found) {
    if (!isUncertainType(wanted) && !types.same(wanted.type(), found.type())) {
      differences.different(
          Aspect.TYPE,
          path,
          wanted.type().sql(),
          found.type().sql(),
          wanted.origin(),
          found.origin());
    }
    boolean list = wanted.type().dimensions() > 0;
    if (!list && wanted.notNull() != found.notNull()) {
      differences.different(
          Aspect.NULLABILITY,
          path,
          nullability(wanted),
          nullability(found),
          wanted.origin(),
          found.origin());
    }
    compareDefaults(path, wanted, found);
  }

  private boolean isUncertainType(Column column) {
    return column.type().userType() != null
        && declared.catalog().uncertainty().covers(column.type().userType());
  }

  private void compareDefaults(ObjectPath path, Column wanted, Column found) {
    if (declared.anyDefault().contains(path)) {
      return;
    }
    String foundSql = sql(found);
    DefaultValue value = value(found, foundSql);
    ColumnDefault expected = wanted.defaultValue();
    if (expected == null) {
      if (value != null && foundSql != null) {
        differences.behind(Aspect.DEFAULT, path, foundSql, wanted.origin(), defaultOrigin(found));
      }
      return;
    }
    DefaultValue expectedValue = value(wanted, expected.sql());
    if (expectedValue == null) {
      return;
    }
    if (value == null || foundSql == null) {
      differences.ahead(Aspect.DEFAULT, path, shown(expected), expected.origin(), found.origin());
    } else if (!DefaultEquality.same(expectedValue, value, wanted.type())) {
      differences.different(
          Aspect.DEFAULT, path, shown(expected), foundSql, expected.origin(), defaultOrigin(found));
    }
  }

  /** Returns what a default means; null if there is none. */
  private static @Nullable DefaultValue value(Column column, @Nullable String sql) {
    boolean sequence =
        column.identity() != null
            || (column.defaultValue() != null && column.defaultValue().sequence() != null);
    if (sequence) {
      return new DefaultValue.Sequence();
    }
    if (sql == null) {
      return null;
    }
    DefaultValue value = DefaultReader.read(sql);
    return value instanceof DefaultValue.Null ? null : value;
  }

  /**
   * The engine takes the expression of a generated column for its default; so it is an extra one.
   */
  private static @Nullable String sql(Column column) {
    if (column.identity() != null) {
      return "generated as identity";
    }
    if (column.generated() != null) {
      return column.generated();
    }
    return column.defaultValue() == null ? null : column.defaultValue().sql();
  }

  private static String shown(ColumnDefault value) {
    return value.sequence() == null ? value.sql() : "autoincrement()";
  }

  private static SourceSpan defaultOrigin(Column column) {
    return column.defaultValue() == null ? column.origin() : column.defaultValue().origin();
  }

  private static String nullability(Column column) {
    return column.notNull() ? "NOT NULL" : "NULL";
  }

  private static String describe(Column column) {
    return column.notNull() ? column.type().sql() + " NOT NULL" : column.type().sql();
  }
}
