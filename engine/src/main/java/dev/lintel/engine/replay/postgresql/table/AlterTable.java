package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.replay.postgresql.definition.ConstraintForms;
import dev.lintel.engine.replay.postgresql.definition.ConstraintMaker;
import dev.lintel.engine.replay.postgresql.definition.ForeignKeys;
import dev.lintel.engine.replay.postgresql.definition.KeyConstraints;
import dev.lintel.engine.replay.postgresql.definition.PendingConstraint;
import dev.lintel.engine.replay.postgresql.execution.Aftermath;
import dev.lintel.engine.replay.postgresql.execution.DatabaseState;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementNames;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.Heirs;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.node.AddColumn;
import dev.lintel.engine.sql.node.AddConstraint;
import dev.lintel.engine.sql.node.AlterAction;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.CheckConstraint;
import dev.lintel.engine.sql.node.DropColumn;
import dev.lintel.engine.sql.node.DropConstraint;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import dev.lintel.engine.sql.node.SetColumnNullability;
import dev.lintel.engine.sql.node.SetColumnType;
import dev.lintel.engine.sql.node.UniqueConstraint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * Runs ALTER TABLE: all actions or none, and in the passes of the server ({@code ATPrepCmd}): drops
 * first, then types, new columns, attributes, keys, other constraints, the rest.
 */
public final class AlterTable {

  private static final Set<AlterPass> FOLLOWED_AT_ONCE =
      EnumSet.of(AlterPass.DROP, AlterPass.ADD_COLUMN);

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

  /** Runs the statement on a table. */
  public static void run(Execution execution, Table table, AlterObject node) {
    TableDraft draft = new TableDraft(table);
    AlterTable alteration = new AlterTable(execution, draft);
    alteration.run(table, node);
    new RowTypeUse(execution, table, draft).require(execution.span(node));
    new StoredNulls(execution, execution.span(node)).follow(table, draft.toTable(), node);
    execution.put(draft.toTable());
    if (!node.only()) {
      List<AlterAction> later =
          node.actions().stream().filter(action -> !isFollowedAtOnce(action)).toList();
      new ChildAlteration(execution).run(table, draft.toTable(), later);
    }
  }

  private void run(Table before, AlterObject node) {
    TableActions runner = new TableActions(execution, draft, c -> postpone(c, List.of()));
    for (AlterAction action : node.actions()) {
      if (action instanceof SetColumnType type) {
        attempt(
            new Task(
                () -> new ColumnRetyping(execution, draft).prepare(type, node.only()),
                List.of(action)));
      }
      queue(action.accept(AlterPass.OF_ACTION), work(node, action, runner), List.of(action));
    }
    for (AlterPass pass : AlterPass.values()) {
      List<Task> tasks = passes.getOrDefault(pass, List.of());
      // The list may grow while it runs: a new column brings its constraints.
      for (int i = 0; i < tasks.size(); i++) {
        attempt(tasks.get(i));
      }
      if (pass == AlterPass.ALTER_TYPE) {
        attempt(new Task(new RetypedExpressions(execution, draft, node)::require, retypings(node)));
      }
      if (pass == AlterPass.ADD_COLUMN) {
        attempt(new Task(this::requireComparable, retypings(node)));
      }
      if (!node.only() && !tasks.isEmpty()) {
        follow(before, node, pass);
      }
    }
  }

  /** Lets the children follow at once where a later pass may speak of the outcome. */
  private void follow(Table before, AlterObject node, AlterPass pass) {
    if (FOLLOWED_AT_ONCE.contains(pass)) {
      execution.put(draft.toTable());
      new ChildAlteration(execution).run(before, draft.toTable(), actionsOf(node, pass));
    }
  }

  private static boolean isFollowedAtOnce(AlterAction action) {
    return FOLLOWED_AT_ONCE.contains(action.accept(AlterPass.OF_ACTION));
  }

  private static List<AlterAction> actionsOf(AlterObject node, AlterPass pass) {
    return node.actions().stream()
        .filter(action -> action.accept(AlterPass.OF_ACTION) == pass)
        .toList();
  }

  private static List<AlterAction> retypings(AlterObject node) {
    return node.actions().stream().filter(SetColumnType.class::isInstance).toList();
  }

  private void requireComparable() {
    new ForeignKeys(execution, draft).requireComparable(draft.retyped());
  }

  private Runnable work(AlterObject node, AlterAction action, TableActions runner) {
    if (action instanceof AddConstraint add) {
      return () -> read(add, node.only());
    }
    if (node.only() && action instanceof AddColumn) {
      return () -> addOnly(action, runner);
    }
    if (node.only() && action instanceof DropColumn) {
      return () ->
          ofPartitions(
              "cannot drop column from only the partitioned table when partitions exist",
              action,
              runner);
    }
    boolean removes =
        (action instanceof DropConstraint drop && dropsCheck(drop))
            || (action instanceof SetColumnNullability nullability && !nullability.notNull());
    if (node.only() && removes) {
      return () ->
          ofPartitions(
              "cannot remove constraint from only the partitioned table when partitions exist",
              action,
              runner);
    }
    if (node.only() && action instanceof SetColumnNullability nullability) {
      return () -> {
        new Heirs(execution, draft)
            .requireNotNullBelow(
                Folding.name(nullability.column()), execution.span(nullability.column()));
        action.accept(runner);
      };
    }
    return () -> action.accept(runner);
  }

  private boolean dropsCheck(DropConstraint drop) {
    return draft
        .constraint(Folding.name(drop.constraint()))
        .filter(dev.lintel.engine.catalog.CheckConstraint.class::isInstance)
        .isPresent();
  }

  /** Reads ADD CONSTRAINT as {@code transformIndexConstraint} of the server does, and queues it. */
  private void read(AddConstraint add, boolean only) {
    ConstraintForms.requireNotForeign(
        execution, draft.kind() == Table.Kind.FOREIGN_TABLE, List.of(add.constraint()));
    KeyConstraints keys = new KeyConstraints(execution, draft);
    if (add.constraint() instanceof PrimaryKeyConstraint key) {
      keys.requireDistinct(key.columns(), key, "primary key");
      queue(AlterPass.COLUMN_ATTRIBUTES, () -> requireColumns(key, only), List.of(add));
    } else if (add.constraint() instanceof UniqueConstraint key) {
      keys.requireDistinct(key.columns(), key, "unique");
    }
    postpone(new PendingConstraint(add.constraint(), null), List.of(add));
    if (only && add.constraint() instanceof ForeignKeyConstraint key) {
      new ForeignKeys(execution, draft).requireNotOnly(key);
    }
    boolean toChildren = only && add.constraint() instanceof CheckConstraint;
    if (toChildren && !add.constraint().deferral().noInherit()) {
      queue(
          AlterPass.ADD_OTHER_CONSTRAINT,
          () ->
              new Heirs(execution, draft)
                  .requireChildrenToo(
                      "constraint must be added to child tables too", execution.span(add)),
          List.of(add));
    }
  }

  private void requireColumns(PrimaryKeyConstraint key, boolean only) {
    for (SqlIdentifier identifier : key.columns()) {
      Column column = new ColumnAlteration(execution, draft).require(identifier);
      if (only) {
        new Heirs(execution, draft).requireNotNullBelow(column.name(), execution.span(identifier));
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

  /** What a partitioned table loses, its partitions lose too, or nothing does. */
  private void ofPartitions(String message, AlterAction action, TableActions runner) {
    if (draft.kind() == Table.Kind.PARTITIONED_TABLE) {
      new Heirs(execution, draft).requireChildrenToo(message, execution.span(action));
    }
    action.accept(runner);
  }

  private void postpone(PendingConstraint constraint, List<AlterAction> actions) {
    queue(
        constraint.hasIndex() ? AlterPass.ADD_INDEX : AlterPass.ADD_OTHER_CONSTRAINT,
        () -> ConstraintMaker.make(execution, draft, constraint),
        actions);
  }

  private void queue(AlterPass pass, Runnable work, List<AlterAction> actions) {
    passes.computeIfAbsent(pass, p -> new ArrayList<>()).add(new Task(work, actions));
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
