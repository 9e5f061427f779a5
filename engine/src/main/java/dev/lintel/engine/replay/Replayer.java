package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.replay.postgresql.PostgresDatabase;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ScriptParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Replays histories: parses their files ahead in parallel while the statements run in order. */
public final class Replayer {

  private Replayer() {}

  /** Replays a history as its tool would run it. */
  public static Replay replay(MigrationHistory history) {
    return replay(history.migrations(), history.dialect(), history.outside());
  }

  /**
   * Replays migrations.
   *
   * @param migrations the migrations in the order they run
   * @param dialect the dialect they are written in
   * @param outside what may exist that they do not make
   */
  public static Replay replay(List<Migration> migrations, Dialect dialect, Outside outside) {
    List<Supplier<Optional<List<Batch>>>> parsed = parse(migrations, dialect);
    Replay first = run(migrations, parsed, dialect, outside, null);
    Outside known = ToolSchemaSearch.in(first).map(outside::with).orElse(outside);
    Replay replay = known.equals(outside) ? first : run(migrations, parsed, dialect, known, null);
    if (outside.everything() || outside.emptyDatabase()) {
      return replay;
    }
    return MissingStartSearch.in(replay)
        .map(start -> run(migrations, parsed, dialect, known.withEverything(), start))
        .orElse(replay);
  }

  /**
   * Replays migrations in another order without parsing them again.
   *
   * @param replay the replay of the same migrations
   * @param order the migrations in the order they run now
   * @param outside what may exist that they do not make
   */
  public static Replay reordered(Replay replay, List<Migration> order, Outside outside) {
    Map<String, Optional<List<Batch>>> byPath = new HashMap<>();
    for (ReplayedMigration replayed : replay.migrations()) {
      byPath.put(replayed.migration().path(), Optional.ofNullable(replayed.batches()));
    }
    List<Supplier<Optional<List<Batch>>>> parsed = new ArrayList<>(order.size());
    for (Migration migration : order) {
      parsed.add(() -> byPath.getOrDefault(migration.path(), Optional.empty()));
    }
    MissingStart start = replay.missingStart();
    Outside known = (start == null ? outside : outside.withEverything()).with(replay.start());
    return run(order, parsed, replay.dialect(), known, start);
  }

  private static Replay run(
      List<Migration> migrations,
      List<Supplier<Optional<List<Batch>>>> parsed,
      Dialect dialect,
      Outside outside,
      @Nullable MissingStart missingStart) {
    Database database = database(dialect, outside);
    Catalog initial = database.catalog();
    List<ReplayedMigration> replayed = new ArrayList<>(migrations.size());
    for (int i = 0; i < migrations.size(); i++) {
      Migration migration = migrations.get(i);
      List<Batch> batches = parsed.get(i).get().orElse(null);
      List<Step> steps = List.of();
      if (batches == null) {
        database.runUnreadable();
      } else {
        steps = database.run(batches);
      }
      replayed.add(new ReplayedMigration(migration, batches, steps, database.catalog()));
    }
    return new Replay(dialect, initial, replayed, missingStart, outside.start());
  }

  private static Database database(Dialect dialect, Outside outside) {
    return dialect == Dialect.POSTGRESQL ? new PostgresDatabase(outside) : new OpaqueDatabase();
  }

  /** Begins to parse; a result is waited for when the replay has come to it. */
  private static List<Supplier<Optional<List<Batch>>>> parse(
      List<Migration> migrations, Dialect dialect) {
    List<Supplier<Optional<List<Batch>>>> parsed = new ArrayList<>(migrations.size());
    for (Migration migration : migrations) {
      ForkJoinTask<Optional<List<Batch>>> task =
          ForkJoinPool.commonPool().submit(() -> parse(migration, dialect));
      parsed.add(task::join);
    }
    return parsed;
  }

  private static Optional<List<Batch>> parse(Migration migration, Dialect dialect) {
    SourceFile file = migration.file();
    if (file == null) {
      return Optional.empty();
    }
    SourceFile sent = file.with(migration.replacements());
    return Optional.of(
        migration.sections().stream().map(section -> batch(sent, section, dialect)).toList());
  }

  private static Batch batch(SourceFile file, ScriptSection section, Dialect dialect) {
    return new Batch(
        ScriptParser.parseStatements(
            file, file.inText(section.start()), file.inText(section.end()), dialect),
        section.transactionMode());
  }
}
