package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Dependents.OwnedConstraint;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.type.TypeFamilies;
import java.util.Optional;
import java.util.Set;

/** The foreign keys on columns whose type changes: the server makes them anew. */
final class RetypedKeys {

  private final Execution execution;
  private final TableDraft draft;

  RetypedKeys(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Refuses a new type of columns that the foreign keys on them cannot compare any more. */
  void requireComparable(Set<String> retyped) {
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
    // The referenced columns are not known if the table was not when the key was made.
    int known = Math.min(key.columns().size(), key.referencedColumns().size());
    for (int i = 0; i < known; i++) {
      String from = key.columns().get(i);
      String to = key.referencedColumns().get(i);
      boolean concerned =
          (referencing == draft && retyped.contains(from))
              || (referenced == draft && retyped.contains(to));
      if (concerned && areIncomparable(execution, referencing, from, referenced, to)) {
        throw execution.refused(
            RefusalKind.TYPE_MISMATCH,
            "foreign key constraint \"%s\" cannot be implemented".formatted(key.name()),
            ObjectPath.member(referencing.name(), from),
            draft.retypedAt(referencing == draft && retyped.contains(from) ? from : to),
            key.origin());
      }
    }
  }

  /** Returns whether two columns certainly have no common equality. */
  static boolean areIncomparable(
      Execution execution,
      TableDraft referencing,
      String columnName,
      TableDraft referenced,
      String referencedName) {
    Column from = referencing.column(columnName).orElse(null);
    Column to = referenced.column(referencedName).orElse(null);
    return from != null
        && to != null
        && execution.isCertain(referencing.name(), from.name())
        && execution.isCertain(referenced.name(), to.name())
        && TypeFamilies.areIncomparable(execution.catalog(), to.type(), from.type());
  }
}
