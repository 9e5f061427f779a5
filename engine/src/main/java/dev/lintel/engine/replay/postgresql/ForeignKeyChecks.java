package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.sql.node.ForeignKeyConstraint;
import java.util.HashSet;
import java.util.List;

/** What the server asks of a new foreign key. */
final class ForeignKeyChecks {

  private final Execution execution;
  private final TableDraft draft;

  ForeignKeyChecks(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Refuses a reference to a table whose rows live shorter. */
  void requirePersistence(ForeignKeyConstraint node, TableDraft referenced) {
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

  /** Refuses to set a generated column when a referenced row goes. */
  void requireNotGenerated(ForeignKeyConstraint node, List<String> columns) {
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

  /** Refuses a referenced column that is named twice. */
  void requireDistinct(
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

  /** Refuses lists of different length. */
  void requireSameNumber(
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

  /** Refuses referenced columns that no unique index holds. */
  void requireUnique(
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
            && execution.isCertain(referenced.name(), StatementNames.UNIQUE_KEYS);
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

  /** Refuses columns whose types have no common equality. */
  void requireComparable(
      ForeignKeyConstraint node,
      String name,
      List<String> columns,
      List<String> referencedColumns,
      TableDraft referenced) {
    for (int i = 0; i < columns.size(); i++) {
      if (RetypedKeys.areIncomparable(
          execution, draft, columns.get(i), referenced, referencedColumns.get(i))) {
        throw execution.refused(
            RefusalKind.TYPE_MISMATCH,
            "foreign key constraint \"%s\" cannot be implemented".formatted(name),
            ObjectPath.member(draft.name(), columns.get(i)),
            execution.span(node),
            referenced.base().origin());
      }
    }
  }
}
