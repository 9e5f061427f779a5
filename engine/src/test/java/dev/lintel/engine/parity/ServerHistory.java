package dev.lintel.engine.parity;

import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.replay.Batch;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.source.SourceFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.util.PSQLException;

/**
 * A history that the server ran. Each migration has a session of its own; one that is refused is
 * left behind, and the next one runs.
 *
 * @param steps one for each migration, in order
 * @param facts the catalog at the end, sorted
 */
record ServerHistory(List<ServerStep> steps, List<String> facts) {
  ServerHistory {
    steps = List.copyOf(steps);
    facts = List.copyOf(facts);
  }

  /** Runs migrations; those in code, which no server understands, are passed over. */
  static ServerHistory run(List<ReplayedMigration> migrations, ScratchDatabase database)
      throws SQLException {
    List<ServerStep> steps = new ArrayList<>();
    for (ReplayedMigration migration : migrations) {
      List<Batch> batches = migration.batches() == null ? List.of() : migration.batches();
      try (Connection session = database.session()) {
        steps.add(run(migration.migration(), batches, session));
      }
    }
    return new ServerHistory(steps, database.facts());
  }

  private static ServerStep run(Migration migration, List<Batch> batches, Connection session)
      throws SQLException {
    List<Integer> kept = new ArrayList<>();
    SourceFile onDisk = migration.file();
    if (onDisk == null) {
      return new ServerStep(kept, null);
    }
    SourceFile file = onDisk.with(migration.replacements());
    int before = 0;
    for (int i = 0; i < batches.size(); i++) {
      ScriptSection section = migration.sections().get(i);
      int start = file.inText(section.start());
      int end = file.inText(section.end());
      SectionRun run = new SectionRun(session, file, start, end, batches.get(i));
      try {
        run.run();
      } catch (PSQLException e) {
        kept.add(run.kept());
        return new ServerStep(kept, run.error(e, before));
      }
      kept.add(run.kept());
      before += batches.get(i).statements().size();
    }
    return new ServerStep(kept, null);
  }
}
