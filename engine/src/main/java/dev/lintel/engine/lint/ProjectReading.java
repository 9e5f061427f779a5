package dev.lintel.engine.lint;

import dev.lintel.engine.declared.DeclaredDrift;
import dev.lintel.engine.declared.Drift;
import dev.lintel.engine.history.BaseComparison;
import dev.lintel.engine.migration.DeclaredSchema;
import dev.lintel.engine.migration.LockFile;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.source.SourceFile;
import java.util.Map;
import java.util.TreeMap;

/** Makes of a history and its comparison with the base what rules are shown. */
public final class ProjectReading {

  private ProjectReading() {}

  /** Replays a history and compares the result with the declared schema. */
  public static Project of(MigrationHistory history, BaseComparison comparison) {
    Replay replay = Replayer.replay(history);
    return new Project(history, replay, comparison, drift(history, replay));
  }

  /** Returns every file that was read for a project, by reported path. */
  public static Map<String, SourceFile> sources(Project project) {
    Map<String, SourceFile> sources = new TreeMap<>();
    for (Migration migration : project.history().migrations()) {
      SourceFile file = migration.file();
      if (file != null) {
        sources.put(file.path(), file);
      }
    }
    LockFile lock = project.history().lockFile();
    if (lock != null) {
      sources.put(lock.file().path(), lock.file());
    }
    DeclaredSchema declared = project.history().declared();
    if (declared != null) {
      declared.files().forEach(file -> sources.put(file.path(), file));
    }
    return sources;
  }

  private static Drift drift(MigrationHistory history, Replay replay) {
    DeclaredSchema declared = history.declared();
    if (declared == null) {
      return Drift.NONE;
    }
    return DeclaredDrift.between(declared, replay.result());
  }
}
