package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.UserType;
import java.util.List;

/** The objects that end with the session. */
final class TemporaryObjects {

  private TemporaryObjects() {}

  /** Returns a state without them. */
  static DatabaseState dropped(DatabaseState state) {
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
