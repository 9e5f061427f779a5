package dev.lintel.rules.replay;

import dev.lintel.engine.history.BaseRevision;
import dev.lintel.engine.history.MigrationChange;
import dev.lintel.engine.migration.Migration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What to do about a statement that the database refuses for another reason than a duplicate. */
final class RefusalRepair {

  private RefusalRepair() {}

  /** Returns what git says, what the tool shows and what to do, as sentences. */
  static String advice(RefusedStep refused) {
    return Evidence.fileState(refused, refused.migration())
        + Evidence.tool(refused)
        + " "
        + repair(refused);
  }

  private static String repair(RefusedStep refused) {
    String path = refused.migration().path();
    BaseRevision base = refused.base();
    if (base == null) {
      return "If no database has applied '%s' yet, correct the statement there; otherwise look for what changed in the migrations before it."
          .formatted(refused.migration().name());
    }
    return switch (refused.state(refused.migration())) {
      case NEW ->
          "Correct the statement in '%s', which no merged history contains.".formatted(path);
      case EDITED ->
          "Bring the merged text back: %s."
              .formatted(Evidence.restoreCommand(base, refused.migration()));
      case RENAMED ->
          "Give the migration its former name back, so that it runs where it did before.";
      case MERGED, UNKNOWN -> merged(refused, base);
    };
  }

  private static String merged(RefusedStep refused, BaseRevision base) {
    List<MigrationChange> suspects = changesBefore(refused);
    if (suspects.isEmpty()) {
      return "Nothing before it differs either, so no new database can be built from '%s'. If no database has applied '%s', correct the statement there; where one has, that changes the checksum of an applied migration."
          .formatted(base.name(), refused.migration().name());
    }
    return "The cause is likely a change before it: %s."
        .formatted(
            suspects.stream().map(RefusalRepair::describe).collect(Collectors.joining(", ")));
  }

  /**
   * Returns what changed before the migration; where a deleted one stood is not known, so it
   * counts.
   */
  private static List<MigrationChange> changesBefore(RefusedStep refused) {
    Set<String> before =
        refused.project().history().migrations().stream()
            .takeWhile(migration -> !migration.equals(refused.migration()))
            .map(Migration::name)
            .collect(Collectors.toSet());
    return refused.project().comparison().changes().stream()
        .filter(
            change ->
                change.kind() == MigrationChange.Kind.DELETED
                    || before.contains(change.migration()))
        .toList();
  }

  private static String describe(MigrationChange change) {
    String what =
        switch (change.kind()) {
          case ADDED -> "is new";
          case EDITED -> "was edited";
          case DELETED -> "was deleted";
          case RENAMED -> "was renamed";
          case OUT_OF_ORDER -> "was put below merged ones";
        };
    return "'%s' %s".formatted(change.migration(), what);
  }
}
