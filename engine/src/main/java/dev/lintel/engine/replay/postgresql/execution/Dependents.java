package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnUse;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Asks the catalog what stands in the way of a DROP. */
public final class Dependents {

  private final Execution execution;

  public Dependents(Execution execution) {
    this.execution = execution;
  }

  /** Returns the foreign keys of other tables that reference a table. */
  public List<OwnedConstraint> foreignKeysTo(QualifiedName table) {
    List<OwnedConstraint> found = new ArrayList<>();
    for (Relation relation : relations(table)) {
      if (relation instanceof Table other) {
        foreignKeys(other).stream()
            .filter(key -> key.referencedTable().equals(table))
            .forEach(key -> found.add(new OwnedConstraint(other.name(), key)));
      }
    }
    return found;
  }

  /** Returns the foreign keys, those of the table itself too, that need a column of it. */
  public List<OwnedConstraint> foreignKeysTo(TableDraft draft, String column) {
    return foreignKeysTo(draft).stream()
        .filter(owned -> owned.foreignKey().referencedColumns().contains(column))
        .toList();
  }

  /** Returns the foreign keys, those of the table itself too, that need a unique index of it. */
  public List<OwnedConstraint> foreignKeysTo(TableDraft draft, Index index) {
    if (!isKey(index) || !isUsed(draft, index)) {
      return List.of();
    }
    HashSet<String> columns = new HashSet<>(index.keyColumns());
    return foreignKeysTo(draft).stream()
        .filter(owned -> owned.foreignKey().referencedColumns().size() == index.keys().size())
        .filter(owned -> columns.equals(new HashSet<>(owned.foreignKey().referencedColumns())))
        .toList();
  }

  /** Returns the views that read a relation. */
  public List<View> viewsOf(QualifiedName relation) {
    return relations(relation).stream()
        .filter(View.class::isInstance)
        .map(View.class::cast)
        .filter(view -> view.reads(relation))
        .toList();
  }

  /** Returns the views that read a column. */
  public List<View> viewsOf(QualifiedName table, String column) {
    ColumnUse use = new ColumnUse(table, column);
    return viewsOf(table).stream().filter(view -> view.columnUses().contains(use)).toList();
  }

  /** Returns the tables whose columns are of a type, or draw their default from a sequence. */
  public List<Table> tablesUsing(QualifiedName typeOrSequence) {
    return relations(typeOrSequence).stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .toList();
  }

  /** Returns the generated columns of a table that are computed from a column. */
  public static List<Column> generatedFrom(TableDraft draft, String column) {
    return draft.columns().stream()
        .filter(other -> !other.name().equals(column))
        .filter(
            other ->
                ExpressionColumns.in(other.generated(), draft.name().name(), List.of(column))
                    .contains(column))
        .toList();
  }

  private List<OwnedConstraint> foreignKeysTo(TableDraft draft) {
    List<OwnedConstraint> found = new ArrayList<>(foreignKeysTo(draft.name()));
    for (Constraint constraint : draft.constraints()) {
      if (constraint instanceof ForeignKey key && key.referencedTable().equals(draft.name())) {
        found.add(new OwnedConstraint(draft.name(), key));
      }
    }
    return found;
  }

  /**
   * Of two keys on the same columns a foreign key leans on the older one if it names the columns,
   * on the primary key if it does not. Where these are two it is not known.
   */
  private static boolean isUsed(TableDraft draft, Index index) {
    HashSet<String> columns = new HashSet<>(index.keyColumns());
    List<Index> keys =
        draft.indexes().stream()
            .filter(
                other ->
                    isKey(other)
                        && other.keys().size() == index.keys().size()
                        && columns.equals(new HashSet<>(other.keyColumns())))
            .toList();
    boolean first = keys.get(0).name().equals(index.name());
    return first && (index.primary() || keys.stream().noneMatch(Index::primary));
  }

  /** Returns whether a foreign key could lean on an index. */
  private static boolean isKey(Index index) {
    return index.unique()
        && index.predicate() == null
        && index.keyColumns().size() == index.keys().size();
  }

  private static List<ForeignKey> foreignKeys(Table table) {
    return table.constraints().stream()
        .filter(ForeignKey.class::isInstance)
        .map(ForeignKey.class::cast)
        .toList();
  }

  /** Returns the relations whose definition leans on an object of that name. */
  public List<Relation> relations(QualifiedName name) {
    Catalog catalog = execution.catalog();
    return catalog.dependents(name).stream()
        .map(catalog::relation)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Relation::name))
        .toList();
  }

  /**
   * A foreign key with its table.
   *
   * @param table the table that has it
   * @param foreignKey the foreign key
   */
  public record OwnedConstraint(QualifiedName table, ForeignKey foreignKey) {}
}
