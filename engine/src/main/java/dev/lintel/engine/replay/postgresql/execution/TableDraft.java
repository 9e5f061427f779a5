package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table while one statement works on it. It is entered into the catalog once, at the end of the
 * statement, so that a table with ten constraints costs one new catalog and not eleven.
 */
public final class TableDraft {

  private Table table;
  private final Map<String, SourceSpan> retyped = new LinkedHashMap<>();
  private List<Column> columns;
  private List<Constraint> constraints;
  private List<Index> indexes;
  private @Nullable Map<String, Constraint> constraintsByName;
  private @Nullable Map<String, Index> indexesByName;

  public TableDraft(Table table) {
    this.table = table;
    this.columns = table.columns();
    this.constraints = table.constraints();
    this.indexes = table.indexes();
  }

  /** Takes note that the statement changes the type of a column; false if it did so before. */
  public boolean markRetyped(String column, SourceSpan where) {
    return retyped.putIfAbsent(column, where) == null;
  }

  /** Returns the columns whose type this statement has changed. */
  public Set<String> retyped() {
    return retyped.keySet();
  }

  /** Returns where this statement changes the type of one of {@link #retyped()}. */
  public SourceSpan retypedAt(String column) {
    return Objects.requireNonNull(retyped.get(column));
  }

  /** Returns the table's name. */
  public QualifiedName name() {
    return table.name();
  }

  /** Returns whether it is partitioned, foreign or neither. */
  public Table.Kind kind() {
    return table.kind();
  }

  /** Returns whether it is temporary, unlogged or neither. */
  public Table.Persistence persistence() {
    return table.persistence();
  }

  /** Returns the table as the statement found it, columns, constraints and indexes aside. */
  public Table base() {
    return table;
  }

  /** Changes what is not a column, constraint or index. */
  public void rebase(UnaryOperator<Table> change) {
    table = change.apply(toTable());
    columns = table.columns();
    setConstraints(table.constraints());
    setIndexes(table.indexes());
  }

  /** Returns the columns so far. */
  public List<Column> columns() {
    return columns;
  }

  /** Returns the names of the columns so far. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** Returns the constraints so far. */
  public List<Constraint> constraints() {
    return constraints;
  }

  /** Returns the indexes so far. */
  public List<Index> indexes() {
    return indexes;
  }

  /** Returns the column of that name. */
  public Optional<Column> column(String name) {
    for (Column column : columns) {
      if (column.name().equals(name)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** Returns the constraint of that name. */
  public Optional<Constraint> constraint(String name) {
    Map<String, Constraint> byName = constraintsByName;
    if (byName == null) {
      byName = new HashMap<>();
      for (Constraint constraint : constraints) {
        byName.putIfAbsent(constraint.name(), constraint);
      }
      constraintsByName = byName;
    }
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns the primary key. */
  public Optional<PrimaryKey> primaryKey() {
    for (Constraint constraint : constraints) {
      if (constraint instanceof PrimaryKey primaryKey) {
        return Optional.of(primaryKey);
      }
    }
    return Optional.empty();
  }

  /** Returns the index of that name. */
  public Optional<Index> index(String name) {
    Map<String, Index> byName = indexesByName;
    if (byName == null) {
      byName = new HashMap<>();
      for (Index index : indexes) {
        byName.putIfAbsent(index.name().name(), index);
      }
      indexesByName = byName;
    }
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns whether there is an index of that name. */
  public boolean hasIndex(String name) {
    return index(name).isPresent();
  }

  /** Adds a column at the end. */
  public void add(Column column) {
    columns = with(columns, column);
  }

  /** Adds a constraint at the end. */
  public void add(Constraint constraint) {
    setConstraints(with(constraints, constraint));
  }

  /** Adds an index at the end. */
  public void add(Index index) {
    setIndexes(with(indexes, index));
  }

  /** Takes a column out. */
  public void remove(Column column) {
    columns = columns.stream().filter(c -> !c.name().equals(column.name())).toList();
  }

  /** Takes a constraint out. */
  public void remove(Constraint constraint) {
    setConstraints(constraints.stream().filter(c -> !c.name().equals(constraint.name())).toList());
  }

  /** Takes an index out. */
  public void remove(Index index) {
    setIndexes(indexes.stream().filter(i -> !i.name().equals(index.name())).toList());
  }

  /** Puts another column in the place of one. */
  public void replace(String columnName, UnaryOperator<Column> change) {
    List<Column> changed = new ArrayList<>(columns);
    changed.replaceAll(column -> column.name().equals(columnName) ? change.apply(column) : column);
    columns = changed;
  }

  /** Puts another constraint in the place of one. */
  public void replaceConstraint(String constraintName, UnaryOperator<Constraint> change) {
    setConstraints(
        constraints.stream()
            .map(c -> c.name().equals(constraintName) ? change.apply(c) : c)
            .toList());
  }

  /** Puts others in the place of all constraints. */
  public void mapConstraints(UnaryOperator<Constraint> change) {
    setConstraints(constraints.stream().map(change).toList());
  }

  /** Puts others in the place of all indexes. */
  public void mapIndexes(UnaryOperator<Index> change) {
    setIndexes(indexes.stream().map(change).toList());
  }

  /** Returns the table as it is now. */
  public Table toTable() {
    return new Table(
        table.name(),
        table.kind(),
        table.persistence(),
        columns,
        constraints,
        indexes,
        table.partitionOf(),
        table.partitionBound(),
        table.inherits(),
        table.ofType(),
        table.partitionKey(),
        table.attachments(),
        table.origin());
  }

  private void setConstraints(List<Constraint> changed) {
    constraints = changed;
    constraintsByName = null;
  }

  private void setIndexes(List<Index> changed) {
    indexes = changed;
    indexesByName = null;
  }

  private static <T> List<T> with(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list.size() + 1);
    longer.addAll(list);
    longer.add(element);
    return longer;
  }
}
