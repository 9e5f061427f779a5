package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Known;
import dev.lintel.engine.sql.Assignment;
import dev.lintel.engine.sql.ConflictClause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/** The keys of the rows of one statement: two rows with one key are refused. */
final class NewKeys {

  private final Execution execution;
  private final Table table;
  private final @Nullable ConflictClause conflict;
  private final SqlNode place;
  private final Map<QualifiedName, Set<List<Known>>> seen = new HashMap<>();

  /**
   * Prepares for a statement.
   *
   * @param conflict its ON CONFLICT; null if it has none
   * @param place where a refusal stands
   */
  NewKeys(Execution execution, Table table, @Nullable ConflictClause conflict, SqlNode place) {
    this.execution = execution;
    this.table = table;
    this.conflict = conflict;
    this.place = place;
  }

  /** Refuses a row with a key that an earlier one certainly has. */
  void require(NewRow row) {
    for (Index index : table.indexes()) {
      List<Known> key = decides(index) ? key(index, row) : null;
      boolean repeated =
          key != null && !seen.computeIfAbsent(index.name(), name -> new HashSet<>()).add(key);
      if (repeated) {
        throw execution.refused(
            conflict == null ? RefusalKind.UNIQUE_VIOLATION : RefusalKind.ROW_CHANGED_TWICE,
            conflict == null
                ? "duplicate key value violates unique constraint \"%s\""
                    .formatted(index.name().name())
                : "ON CONFLICT DO UPDATE command cannot affect row a second time",
            ObjectPath.relation(table.name()),
            execution.span(place),
            null);
      }
    }
  }

  private boolean decides(Index index) {
    boolean plain =
        index.unique()
            && !index.deferrable()
            && !index.nullsNotDistinct()
            && index.predicate() == null
            && index.keys().stream().noneMatch(key -> key.column() == null);
    return plain && (conflict == null || updates(index, conflict));
  }

  /** Returns whether a row in conflict is certainly changed, and keeps its key. */
  private static boolean updates(Index index, ConflictClause conflict) {
    List<String> columns = index.keys().stream().map(IndexKey::column).toList();
    boolean meant =
        !conflict.targets().isEmpty()
            && conflict.targets().stream().allMatch(t -> columns.contains(t.column()))
            && conflict.targets().size() == columns.size();
    return conflict.update()
        && meant
        && !conflict.predicated()
        && !conflict.filtered()
        && conflict.assignments().stream().noneMatch(a -> assigns(a, columns));
  }

  private static boolean assigns(Assignment assignment, List<String> columns) {
    return assignment.columns().stream().anyMatch(columns::contains);
  }

  /** Returns the key; null if it is not known, or holds NULL, which nothing equals. */
  private @Nullable List<Known> key(Index index, NewRow row) {
    List<Known> values = new ArrayList<>();
    for (IndexKey key : index.keys()) {
      Optional<Column> column =
          table.columns().stream().filter(c -> c.name().equals(key.column())).findFirst();
      Known value = column.filter(c -> c.collation() == null).map(row::value).orElse(Known.UNKNOWN);
      if (!value.isKnown() || value.isNull() || value instanceof Known.Items) {
        return null;
      }
      values.add(value);
    }
    return values;
  }
}
