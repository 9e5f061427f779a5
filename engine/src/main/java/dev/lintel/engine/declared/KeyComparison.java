package dev.lintel.engine.declared;

import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.declared.Difference.Aspect;

/** Compares the primary keys of a table that both sides have. */
final class KeyComparison {

  private final Differences differences;

  KeyComparison(Differences differences) {
    this.differences = differences;
  }

  void compare(Table declared, Table replayed) {
    PrimaryKey wanted = declared.primaryKey().orElse(null);
    PrimaryKey found = replayed.primaryKey().orElse(null);
    if (wanted != null && found != null) {
      compareBoth(declared, wanted, found);
    } else if (wanted != null) {
      differences.ahead(
          Aspect.PRIMARY_KEY,
          path(declared, wanted),
          describe(wanted),
          wanted.origin(),
          replayed.origin());
    } else if (found != null) {
      differences.behind(
          Aspect.PRIMARY_KEY,
          path(declared, found),
          describe(found),
          declared.origin(),
          found.origin());
    }
  }

  private void compareBoth(Table table, PrimaryKey wanted, PrimaryKey found) {
    if (!wanted.columns().equals(found.columns())) {
      differences.different(
          Aspect.PRIMARY_KEY,
          path(table, wanted),
          describe(wanted),
          describe(found),
          wanted.origin(),
          found.origin());
    } else if (!wanted.name().equals(found.name())) {
      differences.different(
          Aspect.NAME,
          path(table, wanted),
          wanted.name(),
          found.name(),
          wanted.origin(),
          found.origin());
    }
  }

  private static ObjectPath path(Table table, PrimaryKey key) {
    return ObjectPath.member(table.name(), key.name());
  }

  private static String describe(PrimaryKey key) {
    return "(" + String.join(", ", key.columns()) + ")";
  }
}
