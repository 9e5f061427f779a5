package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.replay.postgresql.execution.DatabaseState;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SyntaxAftermath;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.node.DdlStatement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A statement in a place of a body that may not be reached. It is run for a trial, and what it
 * would change is uncertain.
 *
 * @param execution where it would run
 */
record PossibleStatement(Execution execution) {

  /** Marks what a statement may change that the grammar has no tree for. */
  void markInert(ParsedStatement statement) {
    DatabaseState after = after(trial -> trial.statements().runInert(statement, trial));
    if (after == null) {
      SyntaxAftermath.apply(execution, statement.text());
      return;
    }
    Catalog before = execution.catalog();
    markObjects(before, after.catalog());
    for (Routine routine : changed(before.routines(), after.catalog().routines())) {
      execution.makeUncertain(routine.name());
    }
    before.relations().forEach(relation -> markRelation(relation, after.catalog()));
    List<String> standing = after.searchPath().standing();
    execution.set(execution.state().with(execution.state().searchPath().withStanding(standing)));
  }

  /** Marks the objects, of those of which only the name is kept, that a statement may change. */
  void markObjects(DdlStatement statement) {
    DatabaseState after = after(trial -> trial.statements().run(statement, trial));
    if (after != null) {
      markObjects(execution.catalog(), after.catalog());
    }
  }

  /** Marks the objects, of those of which only the name is kept, that changed since a moment. */
  void markObjectsSince(Catalog before) {
    markObjects(before, execution.catalog());
  }

  /** Returns what is behind the statement; null if it would be refused. */
  private @Nullable DatabaseState after(Consumer<Execution> run) {
    Execution trial = execution.inside();
    try {
      run.accept(trial);
      return trial.state();
    } catch (Refused notReached) {
      return null;
    }
  }

  private void markObjects(Catalog before, Catalog after) {
    for (NamedObject object : changed(before.objects(), after.objects())) {
      execution.makeUncertain(object.name());
    }
  }

  @SuppressWarnings("ReferenceEquality") // Any change of a relation makes another object.
  private void markRelation(Relation before, Catalog after) {
    Relation now = after.relation(before.name()).orElse(null);
    if (now == null) {
      execution.makeUncertain(before.name());
    } else if (now != before) {
      changed(before.attachments(), now.attachments())
          .forEach(a -> execution.makePartUncertain(before.name(), a.name()));
    }
  }

  private static <T> Set<T> changed(Collection<T> before, Collection<T> after) {
    Set<T> old = new HashSet<>(before);
    Set<T> changed = new HashSet<>(after);
    changed.removeIf(old::remove);
    changed.addAll(old);
    return changed;
  }
}
