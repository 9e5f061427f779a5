package dev.lintel.engine.replay.postgresql.inheritance;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ExclusionConstraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UniqueConstraint;
import dev.lintel.engine.replay.postgresql.definition.KeyConstraints;
import dev.lintel.engine.replay.postgresql.definition.PartitionKey;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.ExpressionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What partitions and copies get from the table they are made after. */
public final class Partitions {

  private final Execution execution;

  public Partitions(Execution execution) {
    this.execution = execution;
  }

  /** Returns the partitions of a table, or the tables that inherit from it. */
  public List<Table> children(QualifiedName parent) {
    List<Table> children = new ArrayList<>();
    for (QualifiedName dependent : execution.catalog().dependents(parent)) {
      execution
          .catalog()
          .table(dependent)
          .filter(t -> parent.equals(t.partitionOf()) || t.inherits().contains(parent))
          .ifPresent(children::add);
    }
    children.sort((first, second) -> first.name().compareTo(second.name()));
    return children;
  }

  /** Returns all tables below one, each before its own children. */
  public List<Table> below(QualifiedName parent) {
    List<Table> below = new ArrayList<>();
    for (Table child : children(parent)) {
      below.add(child);
      below.addAll(below(child.name()));
    }
    return below;
  }

  /** Makes an index of {@code source} on {@code draft} too, with a name chosen by the server. */
  public void copyIndex(Table source, Index index, TableDraft draft) {
    if (index.primary()) {
      new KeyConstraints(execution, draft).requireNoPrimaryKey(execution.statement());
    }
    if (index.unique()) {
      new PartitionKey(execution, draft)
          .requireIn(
              index.keyColumns(),
              index.primary() ? "PRIMARY KEY" : "UNIQUE",
              execution.statement());
    }
    Optional<Constraint> constraint =
        index.constraint() ? source.constraint(index.name().name()) : Optional.empty();
    List<String> names = new ArrayList<>();
    index
        .keys()
        .forEach(
            key ->
                names.add(
                    key.column() != null
                        ? key.column()
                        : ExpressionName.of(key.expression() == null ? "" : key.expression())));
    names.addAll(index.include());
    String label = index.primary() ? "pkey" : label(constraint.orElse(null));
    String name =
        ImplicitNames.index(
            execution.catalog(),
            draft,
            ImplicitNames.distinctColumns(names),
            label,
            constraint.isPresent());
    draft.add(index.withName(draft.name().withName(name)));
    execution.makeCertain(draft.name().withName(name));
    constraint.ifPresent(c -> draft.add(c.withName(name)));
    if (constraint.isPresent() && constraint.get() instanceof PrimaryKey key) {
      key.columns().forEach(column -> draft.replace(column, c -> c.withNotNull(true)));
    }
  }

  /** Makes a foreign key of a partitioned table on its partition too. */
  public void copyForeignKey(ForeignKey foreignKey, TableDraft draft) {
    boolean exists =
        draft.constraints().stream()
            .anyMatch(
                c ->
                    c instanceof ForeignKey other
                        && other.columns().equals(foreignKey.columns())
                        && other.referencedTable().equals(foreignKey.referencedTable())
                        && other.referencedColumns().equals(foreignKey.referencedColumns()));
    if (exists) {
      return;
    }
    String name =
        draft.constraint(foreignKey.name()).isEmpty()
            ? foreignKey.name()
            : ImplicitNames.constraint(execution.catalog(), draft, foreignKey.columns(), "fkey");
    draft.add(foreignKey.withName(name));
  }

  /** Makes a table a partition: it gets the parent's indexes and foreign keys that it lacks. */
  void attach(Table parent, TableDraft draft) {
    for (Column column : parent.columns()) {
      if (column.notNull()) {
        draft.replace(column.name(), c -> c.withNotNull(true));
      }
    }
    for (Index index : parent.indexes()) {
      boolean served =
          draft.indexes().stream().anyMatch(other -> TableCopying.serves(other, index));
      if (!served) {
        copyIndex(parent, index, draft);
      }
    }
    for (Constraint constraint : parent.constraints()) {
      if (constraint instanceof ForeignKey foreignKey) {
        copyForeignKey(foreignKey, draft);
      }
    }
  }

  private static String label(@Nullable Constraint constraint) {
    if (constraint instanceof ExclusionConstraint) {
      return "excl";
    }
    return constraint == null ? "idx" : "key";
  }

  /** Returns whether a constraint has an index of its name. */
  public static boolean hasIndex(Constraint constraint) {
    return constraint instanceof PrimaryKey
        || constraint instanceof UniqueConstraint
        || constraint instanceof ExclusionConstraint;
  }
}
