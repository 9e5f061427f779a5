package dev.lintel.rules.history;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a database does that has everything merged: it runs the new migrations after all others,
 * wherever they sort. A new database runs all of them in order.
 *
 * @param fresh the replay in order
 * @param existing the replay with the new migrations last
 */
record ExistingDatabase(Replay fresh, Replay existing) {

  static ExistingDatabase of(Project project) {
    MigrationHistory history = project.history();
    List<Migration> order = new ArrayList<>();
    history.migrations().stream()
        .filter(migration -> !project.comparison().added(migration.name()))
        .forEach(order::add);
    history.migrations().stream()
        .filter(migration -> project.comparison().added(migration.name()))
        .forEach(order::add);
    return new ExistingDatabase(
        project.replay(), Replayer.reordered(project.replay(), order, history.outside()));
  }

  /** Returns the first refusal of a migration that only a database with everything merged gives. */
  Optional<Refusal> refusedOnExisting(String migration) {
    Set<SourceSpan> onFresh = refusals(fresh).map(Refusal::span).collect(Collectors.toSet());
    return existing.migrations().stream()
        .filter(replayed -> replayed.migration().name().equals(migration))
        .flatMap(replayed -> replayed.steps().stream())
        .flatMap(ExistingDatabase::refusal)
        .filter(refusal -> !onFresh.contains(refusal.span()))
        .findFirst();
  }

  /**
   * Returns the first refusal that only a new database gives, because of what the migration made.
   */
  Optional<Refusal> refusedOnFresh(Migration migration) {
    Set<SourceSpan> onExisting = refusals(existing).map(Refusal::span).collect(Collectors.toSet());
    return refusals(fresh)
        .filter(refusal -> !onExisting.contains(refusal.span()))
        .filter(
            refusal ->
                refusal.earlier() != null && refusal.earlier().file().equals(migration.path()))
        .findFirst();
  }

  /**
   * Returns the first table, view, sequence or type that the migration changes and that ends up
   * different.
   */
  Optional<QualifiedName> differing(String migration) {
    return fresh.migrations().stream()
        .filter(replayed -> replayed.migration().name().equals(migration))
        .map(ReplayedMigration::steps)
        .flatMap(List::stream)
        .flatMap(step -> step.changes().stream())
        .flatMap(change -> change.objects().stream())
        .map(object -> object.owner())
        .distinct()
        .filter(this::differs)
        .findFirst();
  }

  private boolean differs(QualifiedName name) {
    Catalog one = fresh.result();
    Catalog other = existing.result();
    if (one.uncertainty().covers(name) || other.uncertainty().covers(name)) {
      return false;
    }
    return differs(one, other, catalog -> catalog.relation(name))
        || differs(one, other, catalog -> catalog.index(name))
        || differs(one, other, catalog -> catalog.type(name));
  }

  private static boolean differs(
      Catalog one, Catalog other, Function<Catalog, Optional<?>> object) {
    return !Objects.equals(
        Shape.of(object.apply(one).orElse(null)), Shape.of(object.apply(other).orElse(null)));
  }

  private static Stream<Refusal> refusals(Replay replay) {
    return replay.steps().flatMap(ExistingDatabase::refusal);
  }

  private static Stream<Refusal> refusal(Step step) {
    return Stream.ofNullable(step.refusal());
  }
}
