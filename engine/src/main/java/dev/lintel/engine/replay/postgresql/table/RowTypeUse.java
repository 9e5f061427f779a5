package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.StoredValues;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.source.SourceSpan;
import java.util.Optional;

/**
 * Columns of other tables that hold rows of a table: they would have to be written anew with it,
 * which the server does not do ({@code ATRewriteTables}).
 */
final class RowTypeUse {

  private final Execution execution;
  private final Table before;
  private final TableDraft draft;

  RowTypeUse(Execution execution, Table before, TableDraft draft) {
    this.execution = execution;
    this.before = before;
    this.draft = draft;
  }

  /** Refuses ALTER TABLE if it writes rows anew that other tables hold too. */
  void require(SourceSpan span) {
    if (!changesRows()) {
      return;
    }
    Optional<StoredValues.Place> place = new StoredValues(execution).of(draft.name());
    if (place.isPresent()) {
      throw execution.refused(
          execution.isCertain(draft.name())
              && execution.isCertain(place.get().table().name(), place.get().column().name()),
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "cannot alter table \"%s\" because column \"%s\" uses its row type"
              .formatted(draft.name().name(), place.get().words()),
          ObjectPath.relation(draft.name()),
          span,
          place.get().column().origin());
    }
  }

  private boolean changesRows() {
    boolean stored = draft.kind() == Table.Kind.TABLE;
    return !draft.retyped().isEmpty()
        || (stored && draft.persistence() != before.persistence())
        || (stored && draft.columns().stream().anyMatch(this::isNewWithValue));
  }

  private boolean isNewWithValue(Column column) {
    return before.column(column.name()).isEmpty()
        && (column.defaultValue() != null || column.identity() != null);
  }
}
