package dev.lintel.rules.replay;

import dev.lintel.engine.history.BaseRevision;
import dev.lintel.engine.migration.Migration;

/** Sentences about what git and the tool say of a refused statement. */
final class Evidence {

  private static final int SHORT_COMMIT = 10;

  private Evidence() {}

  /** Returns how the migration's file differs from the base. */
  static String fileState(RefusedStep refused, Migration migration) {
    BaseRevision base = refused.base();
    if (base == null) {
      return "There is no base revision to compare with, so it is not known whether a file was"
          + " edited.";
    }
    return switch (refused.state(migration)) {
      case NEW -> "'%s' is new since '%s'.".formatted(migration.path(), base.name());
      case EDITED ->
          "'%s' was edited after it was merged: it differs from '%s'."
              .formatted(migration.path(), base.name());
      case RENAMED ->
          "'%s' was renamed after it was merged into '%s'."
              .formatted(migration.path(), base.name());
      case MERGED, UNKNOWN ->
          "'%s' does not differ from '%s'.".formatted(migration.path(), base.name());
    };
  }

  /** Returns the command that brings back the merged text of a file. */
  static String restoreCommand(BaseRevision base, Migration migration) {
    return "git checkout %s -- %s".formatted(shortCommit(base), migration.path());
  }

  /**
   * Returns how the tool shows the refusal, with a blank before it; empty if nothing is to be said.
   */
  static String tool(RefusedStep refused) {
    return refused.runByPrisma()
        ? " Prisma stops there with P3006 in 'migrate dev' and P3018 in 'migrate deploy'."
        : "";
  }

  private static String shortCommit(BaseRevision base) {
    String commit = base.commit();
    return commit.length() > SHORT_COMMIT ? commit.substring(0, SHORT_COMMIT) : commit;
  }
}
