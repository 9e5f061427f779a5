package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import dev.lintel.engine.sql.node.SetColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Runs ALTER TABLE: all actions or none, and in the passes of the server ({@code ATPrepCmd}): drops
 * first, then types, new columns, attributes, keys, other constraints, the rest.
 */
final class AlterTable {

  private final Execution execution;
  private final TableDraft draft;
  private final Map<AlterPass, List<Task>> passes = new TreeMap<>();

  private AlterTable(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /**
   * One piece of work.
   *
   * @param work what is done
   * @param actions the action that asks for it; empty for a constraint of a new column
   */
  private record Task(Runnable work, List<AlterAction> actions) {}

  static void run(Execution execution, Table table, AlterObject node) {
    TableDraft draft = new TableDraft(table);
    AlterTable alteration = new AlterTable(execution, draft);
    alteration.run(node);
    execution.put(draft.toTable());
    if (!node.only()) {
      new ChildAlteration(execution).run(table, draft.toTable(), node.actions());
    }
  }

  private void run(AlterObject node) {
    TableActions runner = new TableActions(execution, draft, this::postpone);
    for (AlterAction action : node.actions()) {
      prepare(action);
      AlterPass pass = action.accept(AlterPass.OF_ACTION);
      Runnable work =
          node.only() && action instanceof AddColumn
              ? () -> addOnly(action, runner)
              : () -> action.accept(runner);
      passes.computeIfAbsent(pass, p -> new ArrayList<>()).add(new Task(work, List.of(action)));
    }
    for (AlterPass pass : AlterPass.values()) {
      List<Task> tasks = passes.getOrDefault(pass, List.of());
      // The list may grow while it runs: a new column brings its constraints.
      for (int i = 0; i < tasks.size(); i++) {
        attempt(tasks.get(i));
      }
      if (pass == AlterPass.ALTER_TYPE) {
        Set<String> retyped = draft.retyped();
        attempt(
            new Task(
                () -> new ForeignKeys(execution, draft).requireComparable(retyped), List.of()));
      }
    }
  }

  /** Adds a column and not to the children, which only works where there are none. */
  private void addOnly(AlterAction action, TableActions runner) {
    int before = draft.columns().size();
    action.accept(runner);
    if (draft.columns().size() > before) {
      new Heirs(execution, draft).requireChildrenToo(execution.span(action));
    }
  }

  /** Does what comes before all passes, or in another one than the action itself. */
  private void prepare(AlterAction action) {
    if (action instanceof SetColumnType type) {
      attempt(new Task(() -> new ColumnRetyping(execution, draft).prepare(type), List.of(action)));
    }
    if (action instanceof AddConstraint add
        && add.constraint() instanceof PrimaryKeyConstraint key) {
      passes
          .computeIfAbsent(AlterPass.COLUMN_ATTRIBUTES, p -> new ArrayList<>())
          .add(
              new Task(
                  () -> {
                    new KeyConstraints(execution, draft)
                        .requireDistinct(key.columns(), key, "primary key");
                    key.columns().forEach(new ColumnAlteration(execution, draft)::require);
                  },
                  List.of(action)));
    }
  }

  private void postpone(PendingConstraint constraint) {
    AlterPass pass = constraint.hasIndex() ? AlterPass.ADD_INDEX : AlterPass.ADD_OTHER_CONSTRAINT;
    passes
        .computeIfAbsent(pass, p -> new ArrayList<>())
        .add(new Task(() -> ConstraintMaker.make(execution, draft, constraint), List.of()));
  }

  /** What may be refused only because of something uncertain is left out; the rest still runs. */
  private void attempt(Task task) {
    DatabaseState before = execution.state();
    int mark = execution.mark();
    try {
      task.work().run();
    } catch (Refused refused) {
      if (refused.certain()) {
        throw refused;
      }
      execution.set(before);
      execution.forgetChangesAfter(mark);
      Aftermath.touch(execution, refused.refusal().object());
      StatementNames.of(execution, draft.name(), task.actions())
          .forEach(name -> Aftermath.touch(execution, name));
    }
  }
}
