package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.UserType;
import java.util.List;
import java.util.Set;

/** The objects that end with the session. */
public final class TemporaryObjects {

  private TemporaryObjects() {}

  /** Returns a catalog without tables and without what inherits from them. */
  static Catalog without(Set<QualifiedName> tables, Catalog catalog) {
    Catalog left = catalog;
    for (QualifiedName table : tables) {
      left = left.withoutRelation(table);
      for (QualifiedName dependent : catalog.dependents(table)) {
        boolean child =
            left.table(dependent)
                .filter(t -> table.equals(t.partitionOf()) || t.inherits().contains(table))
                .isPresent();
        left = child ? without(Set.of(dependent), left) : left;
      }
    }
    return left;
  }

  /** Returns a state without them. */
  public static DatabaseState dropped(DatabaseState state) {
    if (!state.temporary()) {
      return state;
    }
    Catalog catalog = state.catalog();
    for (Relation relation : List.copyOf(catalog.relations())) {
      if (relation.name().schema().equals(SearchPath.TEMPORARY)) {
        catalog = catalog.withoutRelation(relation.name());
      }
    }
    for (UserType type : List.copyOf(catalog.types())) {
      if (type.name().schema().equals(SearchPath.TEMPORARY)) {
        catalog = catalog.withoutType(type.name());
      }
    }
    for (Routine routine : catalog.routines()) {
      if (routine.name().schema().equals(SearchPath.TEMPORARY)) {
        catalog = catalog.withRoutines(routine.name(), List.of());
      }
    }
    return state.with(catalog).withTemporary(false);
  }
}
