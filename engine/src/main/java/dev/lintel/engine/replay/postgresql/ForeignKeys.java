package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.ReferentialAction;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ConstraintAdded;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.Dependents.OwnedConstraint;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes foreign keys ({@code ATAddForeignKeyConstraint} of the server's source). */
final class ForeignKeys {

  private final Execution execution;
  private final TableDraft draft;

  ForeignKeys(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  void add(ForeignKeyConstraint node, @Nullable String column) {
    SourceSpan span = execution.span(node);
    List<String> columns = column != null ? List.of(column) : names(node.columns());
    if (node.name() != null) {
      KeyConstraints.requireFreeConstraint(
          execution, draft, Folding.name(node.name()), execution.span(node.name()));
    }
    Optional<TableDraft> referenced = referenced(node.referencedTable());
    referenced.ifPresent(table -> requirePersistence(node, table));
    requireColumns(draft, columns, node.columns(), span);
    requireNotGenerated(node, columns);
    List<String> referencedColumns = names(node.referencedColumns());
    String name =
        node.name() != null
            ? Folding.name(node.name())
            : ImplicitNames.constraint(execution.catalog(), draft, columns, "fkey");
    if (referenced.isPresent()) {
      referencedColumns = check(node, name, columns, referenced.get());
    }
    ForeignKey foreignKey =
        new ForeignKey(
            name,
            columns,
            referenced
                .map(TableDraft::name)
                .orElseGet(() -> new Lookup(execution).findOrTarget(node.referencedTable())),
            referencedColumns,
            action(node.onDelete()),
            action(node.onUpdate()),
            Boolean.TRUE.equals(node.deferral().deferrable())
                || Boolean.TRUE.equals(node.deferral().initiallyDeferred()),
            !node.deferral().notValid(),
            span);
    draft.add(foreignKey);
    execution.makeCertain(draft.name(), name);
    execution.record(new ConstraintAdded(draft.name(), foreignKey, span));
  }

  /** Returns the referenced table; empty if it is not known but may exist. */
  private Optional<TableDraft> referenced(SqlIdentifier identifier) {
    Lookup lookup = new Lookup(execution);
    for (QualifiedName candidate : lookup.candidates(identifier)) {
      if (candidate.equals(draft.name())) {
        return Optional.of(draft);
      }
      if (ImplicitNames.relationExists(execution.catalog(), candidate)) {
        Optional<Table> table = execution.catalog().table(candidate);
        if (table.isEmpty() && execution.isCertain(candidate)) {
          throw lookup.wrongKind(
              identifier, candidate, "referenced relation \"%s\" is not a table");
        }
        return table.map(TableDraft::new);
      }
    }
    Refused missing = lookup.missingRelation(identifier, "relation");
    if (missing.certain()) {
      throw missing;
    }
    return Optional.empty();
  }

  private void requirePersistence(ForeignKeyConstraint node, TableDraft referenced) {
    Table.Persistence from = draft.persistence();
    Table.Persistence to = referenced.persistence();
    String message = null;
    if (from == Table.Persistence.PERMANENT && to != Table.Persistence.PERMANENT) {
      message = "constraints on permanent tables may reference only permanent tables";
    } else if (from == Table.Persistence.UNLOGGED && to == Table.Persistence.TEMPORARY) {
      message = "constraints on unlogged tables may reference only permanent or unlogged tables";
    } else if (from == Table.Persistence.TEMPORARY && to != Table.Persistence.TEMPORARY) {
      message = "constraints on temporary tables may reference only temporary tables";
    }
    if (message != null) {
      throw execution.refused(
          execution.isCertain(referenced.name()) && execution.isCertain(draft.name()),
          RefusalKind.INVALID_TABLE_DEFINITION,
          message,
          ObjectPath.relation(referenced.name()),
          execution.span(node.referencedTable()),
          referenced.base().origin());
    }
  }

  private void requireNotGenerated(ForeignKeyConstraint node, List<String> columns) {
    boolean sets =
        node.onDelete() == dev.lintel.engine.sql.node.ReferentialAction.SET_NULL
            || node.onDelete() == dev.lintel.engine.sql.node.ReferentialAction.SET_DEFAULT;
    for (String column : columns) {
      boolean generated = draft.column(column).filter(c -> c.generated() != null).isPresent();
      if (generated && sets) {
        throw execution.refused(
            execution.isCertain(draft.name(), column),
            RefusalKind.SYNTAX_ERROR,
            "invalid ON DELETE action for foreign key constraint containing generated column",
            ObjectPath.member(draft.name(), column),
            execution.span(node),
            null);
      }
    }
  }

  private List<String> check(
      ForeignKeyConstraint node, String name, List<String> columns, TableDraft referenced) {
    List<String> referencedColumns = names(node.referencedColumns());
    if (referencedColumns.isEmpty()) {
      referencedColumns = primaryKey(node, referenced);
      if (referencedColumns.isEmpty()) {
        return columns;
      }
    } else {
      requireColumns(referenced, referencedColumns, node.referencedColumns(), execution.span(node));
    }
    if (!node.referencedColumns().isEmpty()) {
      requireDistinct(node, referencedColumns, referenced);
      requireUnique(node, referencedColumns, referenced);
    }
    requireSameNumber(node, columns, referencedColumns, referenced);
    requireComparable(node, name, columns, referencedColumns, referenced);
    return referencedColumns;
  }

  private List<String> primaryKey(ForeignKeyConstraint node, TableDraft referenced) {
    Optional<PrimaryKey> primaryKey = referenced.primaryKey();
    if (primaryKey.isPresent()) {
      return primaryKey.get().columns();
    }
    if (execution.isCertain(referenced.name())) {
      throw execution.refused(
          RefusalKind.MISSING_PRIMARY_KEY,
          "there is no primary key for referenced table \"%s\"".formatted(referenced.name().name()),
          ObjectPath.relation(referenced.name()),
          execution.span(node),
          referenced.base().origin());
    }
    return List.of();
  }

  private void requireColumns(
      TableDraft table, List<String> columns, List<SqlIdentifier> places, SourceSpan span) {
    for (int i = 0; i < columns.size(); i++) {
      new MissingColumn(execution)
          .require(
              table,
              columns.get(i),
              i < places.size() ? execution.span(places.get(i)) : span,
              "column \"%s\" referenced in foreign key constraint does not exist");
    }
  }

  private void requireDistinct(
      ForeignKeyConstraint node, List<String> referencedColumns, TableDraft referenced) {
    if (new HashSet<>(referencedColumns).size() < referencedColumns.size()) {
      throw execution.refused(
          RefusalKind.INVALID_FOREIGN_KEY,
          "foreign key referenced-columns list must not contain duplicates",
          ObjectPath.relation(referenced.name()),
          execution.span(node),
          null);
    }
  }

  private void requireSameNumber(
      ForeignKeyConstraint node,
      List<String> columns,
      List<String> referencedColumns,
      TableDraft referenced) {
    if (columns.size() != referencedColumns.size()) {
      throw execution.refused(
          RefusalKind.INVALID_FOREIGN_KEY,
          "number of referencing and referenced columns for foreign key disagree",
          ObjectPath.relation(referenced.name()),
          execution.span(node),
          null);
    }
  }

  private void requireUnique(
      ForeignKeyConstraint node, List<String> referencedColumns, TableDraft referenced) {
    boolean unique =
        referenced.indexes().stream()
            .anyMatch(
                index ->
                    index.unique()
                        && index.predicate() == null
                        && index.keys().size() == referencedColumns.size()
                        && new HashSet<>(index.keyColumns())
                            .equals(new HashSet<>(referencedColumns)));
    boolean certain =
        execution.isCertain(referenced.name())
            && !execution.catalog().uncertainty().members().containsKey(referenced.name());
    if (!unique && certain) {
      throw execution.refused(
          RefusalKind.INVALID_FOREIGN_KEY,
          "there is no unique constraint matching given keys for referenced table \"%s\""
              .formatted(referenced.name().name()),
          ObjectPath.relation(referenced.name()),
          execution.span(node),
          referenced.base().origin());
    }
  }

  private void requireComparable(
      ForeignKeyConstraint node,
      String name,
      List<String> columns,
      List<String> referencedColumns,
      TableDraft referenced) {
    for (int i = 0; i < columns.size(); i++) {
      if (areIncomparable(draft, columns.get(i), referenced, referencedColumns.get(i))) {
        throw execution.refused(
            RefusalKind.TYPE_MISMATCH,
            "foreign key constraint \"%s\" cannot be implemented".formatted(name),
            ObjectPath.member(draft.name(), columns.get(i)),
            execution.span(node),
            referenced.base().origin());
      }
    }
  }

  /** Refuses a new type of columns that the foreign keys on them cannot compare any more. */
  void requireComparable(Set<String> retyped) {
    if (retyped.isEmpty()) {
      return;
    }
    for (Constraint constraint : draft.constraints()) {
      if (constraint instanceof ForeignKey key) {
        boolean self = key.referencedTable().equals(draft.name());
        Optional<TableDraft> referenced =
            self
                ? Optional.of(draft)
                : execution.catalog().table(key.referencedTable()).map(TableDraft::new);
        referenced.ifPresent(table -> requireComparable(key, draft, table, retyped));
      }
    }
    for (OwnedConstraint owned : new Dependents(execution).foreignKeysTo(draft.name())) {
      if (!owned.table().equals(draft.name())) {
        execution
            .catalog()
            .table(owned.table())
            .map(TableDraft::new)
            .ifPresent(table -> requireComparable(owned.foreignKey(), table, draft, retyped));
      }
    }
  }

  private void requireComparable(
      ForeignKey key, TableDraft referencing, TableDraft referenced, Set<String> retyped) {
    for (int i = 0; i < key.columns().size(); i++) {
      String from = key.columns().get(i);
      String to = key.referencedColumns().get(i);
      boolean concerned =
          (referencing == draft && retyped.contains(from))
              || (referenced == draft && retyped.contains(to));
      if (concerned && areIncomparable(referencing, from, referenced, to)) {
        throw execution.refused(
            RefusalKind.TYPE_MISMATCH,
            "foreign key constraint \"%s\" cannot be implemented".formatted(key.name()),
            ObjectPath.member(referencing.name(), from),
            draft.base().origin(),
            key.origin());
      }
    }
  }

  private boolean areIncomparable(
      TableDraft referencing, String columnName, TableDraft referenced, String referencedName) {
    Column from = referencing.column(columnName).orElse(null);
    Column to = referenced.column(referencedName).orElse(null);
    return from != null
        && to != null
        && execution.isCertain(referencing.name(), from.name())
        && execution.isCertain(referenced.name(), to.name())
        && TypeFamilies.areIncomparable(execution.catalog(), to.type(), from.type());
  }

  private static List<String> names(List<SqlIdentifier> identifiers) {
    List<String> names = new ArrayList<>(identifiers.size());
    identifiers.forEach(identifier -> names.add(Folding.name(identifier)));
    return names;
  }

  private static ReferentialAction action(
      dev.lintel.engine.sql.node.@Nullable ReferentialAction action) {
    return action == null ? ReferentialAction.NO_ACTION : ReferentialAction.valueOf(action.name());
  }
}
