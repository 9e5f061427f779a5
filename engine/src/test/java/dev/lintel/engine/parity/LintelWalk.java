package dev.lintel.engine.parity;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.replay.Batch;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.replay.postgresql.PostgresDatabase;
import dev.lintel.engine.source.Replacement;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * Lintel's way along a history that the server ran. What the server refused is left out here too,
 * so both are always at the same place, and each error of the server is a question of its own.
 */
final class LintelWalk {
  private final List<ReplayedMigration> migrations;
  private final List<ServerStep> server;
  private final Outside outside;

  private LintelWalk(List<ReplayedMigration> migrations, List<ServerStep> server, Outside outside) {
    this.migrations = migrations;
    this.server = server;
    this.outside = outside;
  }

  /** A statement that Lintel refuses, and the number of its migration. */
  record Refused(int migration, ParsedStatement statement, Refusal refusal) {}

  /** Returns the walk with what may come from outside, as a user has it. */
  static LintelWalk of(Replay replay, ServerHistory server, Outside outside) {
    boolean startMissing = replay.missingStart() != null;
    Outside known = (startMissing ? outside.withEverything() : outside).with(replay.start());
    return new LintelWalk(replay.migrations(), server.steps(), known);
  }

  /**
   * Returns the walk on a database that is as empty as the server's: nothing comes from outside, a
   * placeholder means what the server was sent, and a migration in code does nothing.
   */
  static LintelWalk strict(Replay replay, ServerHistory server, Outside outside) {
    Outside nothing = Outside.NOTHING.on(outside.server()).with(replay.start());
    List<Migration> known =
        replay.migrations().stream().map(m -> withKnownPlaceholders(m.migration())).toList();
    boolean same = known.equals(replay.migrations().stream().map(m -> m.migration()).toList());
    Replay read = same ? replay : Replayer.replay(known, Dialect.POSTGRESQL, nothing);
    List<ReplayedMigration> migrations =
        read.migrations().stream()
            .map(
                m ->
                    m.batches() == null
                        ? new ReplayedMigration(m.migration(), List.of(), List.of(), m.after())
                        : m)
            .toList();
    return new LintelWalk(migrations, server.steps(), nothing);
  }

  private static Migration withKnownPlaceholders(Migration m) {
    List<Replacement> known =
        m.replacements().stream()
            .map(r -> new Replacement(r.start(), r.end(), r.text(), true))
            .toList();
    return new Migration(
        m.name(), m.version(), m.path(), m.file(), m.byteOrderMark(), m.sections(), known);
  }

  /** Returns the catalog at the end, without what the server refused. */
  Catalog catalog() {
    return advance(migrations.size(), new ArrayList<>()).catalog();
  }

  /** Returns what Lintel refuses though the server ran and committed it. */
  List<Refused> falseAlarms() {
    List<Refused> alarms = new ArrayList<>();
    advance(migrations.size(), alarms);
    return alarms;
  }

  /** Returns what Lintel makes of the statements of a migration that the server refused. */
  List<Step> run(int migration) {
    PostgresDatabase database = advance(migration, new ArrayList<>());
    List<Batch> batches = migrations.get(migration).batches();
    return batches == null ? List.of() : database.run(batches);
  }

  private PostgresDatabase advance(int count, List<Refused> alarms) {
    PostgresDatabase database = new PostgresDatabase(outside);
    for (int i = 0; i < count; i++) {
      List<Batch> batches = migrations.get(i).batches();
      if (batches == null) {
        database.runUnreadable();
      } else {
        alarms.addAll(refused(i, database.run(kept(batches, server.get(i)))));
      }
    }
    return database;
  }

  private static List<Batch> kept(List<Batch> batches, ServerStep step) {
    if (step.error() == null) {
      return batches;
    }
    List<Batch> kept = new ArrayList<>();
    for (int i = 0; i < step.kept().size(); i++) {
      Batch batch = batches.get(i);
      int count = Math.min(step.kept().get(i), batch.statements().size());
      kept.add(new Batch(batch.statements().subList(0, count), batch.transactionMode()));
    }
    return kept;
  }

  /** Returns what is refused of the steps of a migration. */
  static List<Refused> refused(int migration, List<Step> steps) {
    List<Refused> refused = new ArrayList<>();
    for (Step step : steps) {
      Refusal refusal = step.refusal();
      if (refusal != null) {
        refused.add(new Refused(migration, step.statement(), refusal));
      }
    }
    return refused;
  }
}
