package dev.lintel.engine.declared;

import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.Uncertainty;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.declared.Difference.Aspect;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares the indexes of a table that both sides have, those of unique constraints included. Two
 * indexes belong together when they look alike; the name counts only where there is no doubt which
 * two are meant.
 */
final class IndexComparison {

  private final IndexEquality equality;
  private final boolean partialIndexes;
  private final Uncertainty uncertainty;
  private final Differences differences;

  IndexComparison(boolean partialIndexes, Uncertainty uncertainty, Differences differences) {
    this.equality = new IndexEquality(partialIndexes);
    this.partialIndexes = partialIndexes;
    this.uncertainty = uncertainty;
    this.differences = differences;
  }

  void compare(Table declared, Table replayed) {
    List<Index> wanted = comparable(declared);
    List<Index> found = comparable(replayed);
    List<Index> missing =
        wanted.stream().filter(w -> found.stream().noneMatch(f -> equality.same(w, f))).toList();
    List<Index> extra =
        found.stream()
            .filter(f -> isManaged(f) && wanted.stream().noneMatch(w -> equality.same(w, f)))
            .toList();
    for (Index index : missing) {
      Index counterpart = sameName(extra, index);
      if (counterpart != null) {
        different(declared, index, counterpart);
      } else if (!uncertainty.covers(declared.name(), index.name().name())) {
        differences.ahead(
            aspect(index),
            ObjectPath.member(declared.name(), index.name().name()),
            describe(index),
            index.origin(),
            replayed.origin());
      }
    }
    extra.stream()
        .filter(index -> sameName(missing, index) == null)
        .filter(index -> !uncertainty.covers(declared.name(), index.name().name()))
        .forEach(
            index ->
                differences.behind(
                    aspect(index),
                    ObjectPath.member(declared.name(), index.name().name()),
                    describe(index),
                    declared.origin(),
                    index.origin()));
    compareNames(declared, wanted, found);
  }

  private void different(Table table, Index wanted, Index found) {
    differences.different(
        aspect(wanted),
        ObjectPath.member(table.name(), wanted.name().name()),
        describe(wanted),
        describe(found),
        wanted.origin(),
        found.origin());
  }

  /** Names are compared where there is no doubt which index of the database is meant. */
  private void compareNames(Table table, List<Index> wanted, List<Index> found) {
    for (Index index : wanted) {
      List<Index> declaredAlike = wanted.stream().filter(w -> equality.same(w, index)).toList();
      List<Index> alike = found.stream().filter(f -> equality.same(index, f)).toList();
      boolean named = declaredAlike.stream().anyMatch(w -> sameName(alike, w) != null);
      if (alike.size() == 1 && declaredAlike.get(0) == index && !named) {
        differences.different(
            Aspect.NAME,
            ObjectPath.member(table.name(), index.name().name()),
            index.name().name(),
            alike.get(0).name().name(),
            index.origin(),
            alike.get(0).origin());
      }
    }
  }

  private static @Nullable Index sameName(List<Index> indexes, Index index) {
    return indexes.stream()
        .filter(other -> other.name().name().equals(index.name().name()))
        .findFirst()
        .orElse(null);
  }

  /** Those of primary keys are compared as keys; those on expressions are unknown to Prisma. */
  private static List<Index> comparable(Table table) {
    return table.indexes().stream()
        .filter(index -> !index.primary())
        .filter(index -> index.keys().stream().allMatch(key -> key.column() != null))
        .filter(index -> !isExclusion(index))
        .toList();
  }

  private static boolean isExclusion(Index index) {
    return index.constraint() && !index.unique();
  }

  private boolean isManaged(Index index) {
    return index.predicate() == null || partialIndexes;
  }

  private static Aspect aspect(Index index) {
    return index.unique() ? Aspect.UNIQUE : Aspect.INDEX;
  }

  private static String describe(Index index) {
    String keys =
        index.keys().stream().map(IndexComparison::describe).collect(Collectors.joining(", "));
    String method = index.method().equals("btree") ? "" : index.method() + " ";
    String condition = index.predicate() == null ? "" : " where " + index.predicate();
    return method + "(" + keys + ")" + condition;
  }

  private static String describe(IndexKey key) {
    String operators = key.operatorClass() == null ? "" : " " + key.operatorClass();
    return key.column() + operators + (key.descending() ? " desc" : "");
  }
}
