package dev.lintel.engine.declared;

import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.Uncertainty;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.declared.Difference.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Compares the foreign keys of a table that both sides have. */
final class ForeignKeyComparison {

  private final Uncertainty declaredUncertainty;
  private final Uncertainty replayedUncertainty;
  private final Differences differences;

  ForeignKeyComparison(
      Uncertainty declaredUncertainty, Uncertainty replayedUncertainty, Differences differences) {
    this.declaredUncertainty = declaredUncertainty;
    this.replayedUncertainty = replayedUncertainty;
    this.differences = differences;
  }

  /**
   * Compares.
   *
   * @param names whether the names matter; in join tables they do not
   */
  void compare(Table declared, Table replayed, boolean names) {
    List<ForeignKey> missing = new ArrayList<>();
    List<ForeignKey> extra = new ArrayList<>(foreignKeys(replayed));
    List<ForeignKey> all = List.copyOf(extra);
    for (ForeignKey wanted : foreignKeys(declared)) {
      List<ForeignKey> alike = all.stream().filter(found -> same(wanted, found)).toList();
      extra.removeAll(alike);
      if (alike.isEmpty()) {
        missing.add(wanted);
      } else if (names && alike.stream().noneMatch(found -> found.name().equals(wanted.name()))) {
        different(Aspect.NAME, declared, wanted, alike.get(0), wanted.name(), alike.get(0).name());
      }
    }
    for (ForeignKey wanted : missing) {
      ForeignKey counterpart = take(extra, wanted);
      if (counterpart != null) {
        different(
            Aspect.FOREIGN_KEY,
            declared,
            wanted,
            counterpart,
            describe(wanted),
            describe(counterpart));
      } else {
        ahead(declared, replayed, wanted);
      }
    }
    extra.forEach(found -> behind(declared, found));
  }

  private void ahead(Table declared, Table replayed, ForeignKey wanted) {
    if (!replayedUncertainty.covers(declared.name(), wanted.name())) {
      differences.ahead(
          Aspect.FOREIGN_KEY,
          ObjectPath.member(declared.name(), wanted.name()),
          describe(wanted),
          wanted.origin(),
          replayed.origin());
    }
  }

  private void behind(Table declared, ForeignKey found) {
    if (!replayedUncertainty.covers(declared.name(), found.name())) {
      differences.behind(
          Aspect.FOREIGN_KEY,
          ObjectPath.member(declared.name(), found.name()),
          describe(found),
          declared.origin(),
          found.origin());
    }
  }

  private void different(
      Aspect aspect,
      Table table,
      ForeignKey wanted,
      ForeignKey found,
      String wantedText,
      String foundText) {
    differences.different(
        aspect,
        ObjectPath.member(table.name(), wanted.name()),
        wantedText,
        foundText,
        wanted.origin(),
        found.origin());
  }

  /**
   * Takes out the foreign key that is meant by another one: on the same columns, or of its name.
   */
  private static @Nullable ForeignKey take(List<ForeignKey> extra, ForeignKey wanted) {
    List<BiPredicate<ForeignKey, ForeignKey>> likenesses =
        List.of((a, b) -> a.columns().equals(b.columns()), (a, b) -> a.name().equals(b.name()));
    for (BiPredicate<ForeignKey, ForeignKey> likeness : likenesses) {
      for (ForeignKey found : extra) {
        if (likeness.test(wanted, found)) {
          extra.remove(found);
          return found;
        }
      }
    }
    return null;
  }

  private boolean same(ForeignKey wanted, ForeignKey found) {
    return wanted.columns().equals(found.columns())
        && (declaredUncertainty.covers(wanted.referencedTable())
            || wanted.referencedTable().equals(found.referencedTable()))
        && wanted.referencedColumns().equals(found.referencedColumns())
        && wanted.onDelete() == found.onDelete()
        && wanted.onUpdate() == found.onUpdate();
  }

  private static List<ForeignKey> foreignKeys(Table table) {
    return table.constraints().stream()
        .filter(ForeignKey.class::isInstance)
        .map(ForeignKey.class::cast)
        .toList();
  }

  private static String describe(ForeignKey key) {
    return "(%s) references %s(%s) on delete %s on update %s"
        .formatted(
            String.join(", ", key.columns()),
            Quoting.quote(key.referencedTable()),
            String.join(", ", key.referencedColumns()),
            key.onDelete().sql().toLowerCase(Locale.ROOT),
            key.onUpdate().sql().toLowerCase(Locale.ROOT));
  }
}
