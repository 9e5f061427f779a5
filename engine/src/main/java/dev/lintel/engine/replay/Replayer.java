package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.replay.postgresql.PostgresDatabase;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedScript;
import dev.lintel.engine.sql.ScriptParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replays histories: parses their files in parallel, then runs the statements in order. */
public final class Replayer {

  private Replayer() {}

  /** Replays a history as its tool would run it. */
  public static Replay replay(MigrationHistory history) {
    return replay(history.migrations(), history.dialect(), history.emptyStart());
  }

  /**
   * Replays migrations.
   *
   * @param migrations the migrations in the order they run
   * @param dialect the dialect they are written in
   * @param emptyStart whether they run on an empty database, so that a missing object is certain
   */
  public static Replay replay(List<Migration> migrations, Dialect dialect, boolean emptyStart) {
    List<Optional<ParsedScript>> scripts =
        migrations.parallelStream().map(migration -> parse(migration, dialect)).toList();
    return run(migrations, scripts, dialect, emptyStart);
  }

  /**
   * Replays migrations in another order without parsing them again.
   *
   * @param replay the replay of the same migrations
   * @param order the migrations in the order they run now
   * @param emptyStart whether they run on an empty database, so that a missing object is certain
   */
  public static Replay reordered(Replay replay, List<Migration> order, boolean emptyStart) {
    Map<String, Optional<ParsedScript>> byPath = new HashMap<>();
    for (ReplayedMigration replayed : replay.migrations()) {
      byPath.put(replayed.migration().path(), Optional.ofNullable(replayed.script()));
    }
    List<Optional<ParsedScript>> scripts =
        order.stream()
            .map(migration -> byPath.getOrDefault(migration.path(), Optional.empty()))
            .toList();
    return run(order, scripts, replay.dialect(), emptyStart);
  }

  private static Replay run(
      List<Migration> migrations,
      List<Optional<ParsedScript>> scripts,
      Dialect dialect,
      boolean emptyStart) {
    Database database = database(dialect, emptyStart);
    Catalog initial = database.catalog();
    List<ReplayedMigration> replayed = new ArrayList<>(migrations.size());
    for (int i = 0; i < migrations.size(); i++) {
      Migration migration = migrations.get(i);
      ParsedScript script = scripts.get(i).orElse(null);
      List<Step> steps = List.of();
      if (script == null) {
        database.runUnreadable();
      } else {
        steps = database.run(script, migration.transactionMode());
      }
      replayed.add(new ReplayedMigration(migration, script, steps, database.catalog()));
    }
    return new Replay(dialect, initial, replayed);
  }

  private static Database database(Dialect dialect, boolean emptyStart) {
    return dialect == Dialect.POSTGRESQL ? new PostgresDatabase(emptyStart) : new OpaqueDatabase();
  }

  private static Optional<ParsedScript> parse(Migration migration, Dialect dialect) {
    SourceFile file = migration.file();
    return file == null ? Optional.empty() : Optional.of(ScriptParser.parse(file, dialect));
  }
}
