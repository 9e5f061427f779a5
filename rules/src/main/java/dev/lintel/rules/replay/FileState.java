package dev.lintel.rules.replay;

import dev.lintel.engine.history.BaseComparison;
import dev.lintel.engine.history.MigrationChange;
import dev.lintel.engine.migration.Migration;

/** How a migration's file stands to the base revision, which decides what may be changed in it. */
enum FileState {
  /** Not on the base: nothing but this branch can have applied it. */
  NEW,
  /** On the base with another text. */
  EDITED,
  /** On the base under another name. */
  RENAMED,
  /** On the base as it is now: databases may have applied it. */
  MERGED,
  /** There is no base to compare with. */
  UNKNOWN;

  static FileState of(Migration migration, BaseComparison comparison) {
    if (comparison.base() == null) {
      return UNKNOWN;
    }
    FileState state = MERGED;
    for (MigrationChange change : comparison.changes()) {
      if (change.migration().equals(migration.name())) {
        state = strongest(state, change.kind());
      }
    }
    return state;
  }

  private static FileState strongest(FileState state, MigrationChange.Kind kind) {
    return switch (kind) {
      case RENAMED -> RENAMED;
      case EDITED -> state == RENAMED ? RENAMED : EDITED;
      case ADDED -> state == MERGED ? NEW : state;
      case DELETED, OUT_OF_ORDER -> state;
    };
  }
}
