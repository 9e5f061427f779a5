package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.migration.SessionStart;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.sql.Dialect;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole history replayed.
 *
 * @param dialect the dialect
 * @param initial the catalog it began with
 * @param migrations the migrations in order
 * @param missingStart what tells that the first migrations are missing, so that anything may have
 *     been there before; null if they are not, or nothing tells
 * @param start how the tool's sessions began
 */
public record Replay(
    Dialect dialect,
    Catalog initial,
    List<ReplayedMigration> migrations,
    @Nullable MissingStart missingStart,
    SessionStart start) {
  public Replay {
    migrations = List.copyOf(migrations);
  }

  /** Returns the catalog at the end. */
  public Catalog result() {
    return migrations.isEmpty() ? initial : migrations.get(migrations.size() - 1).after();
  }

  /** Returns how Lintel failed on statements, in their order. */
  public List<Problem> problems() {
    return steps().flatMap(step -> Stream.ofNullable(step.statement().failure())).toList();
  }

  /** Returns all steps in order. */
  public Stream<Step> steps() {
    return migrations.stream().flatMap(migration -> migration.steps().stream());
  }
}
