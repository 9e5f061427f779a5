package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SeededRows;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AlterObject;
import dev.lintel.engine.sql.node.DropColumn;
import dev.lintel.engine.sql.node.SetColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nulls in the rows that the migrations themselves put into a table: a column that becomes NOT NULL
 * over them is refused when all actions have run ({@code ATRewriteTable} of the server).
 */
final class StoredNulls {

  private final Execution execution;
  private final SourceSpan span;

  StoredNulls(Execution execution, SourceSpan span) {
    this.execution = execution;
    this.span = span;
  }

  /** Refuses what the rows do not allow, and takes note of the nulls that there are now. */
  void follow(Table before, Table after, AlterObject node) {
    SeededRows.Seed seed = execution.state().heldRows().seeded().of(before.name()).orElse(null);
    if (seed == null) {
      return;
    }
    List<String> retyped =
        node.actions().stream()
            .filter(SetColumnType.class::isInstance)
            .map(action -> Folding.name(((SetColumnType) action).column()))
            .toList();
    SeededRows seeded = execution.state().heldRows().seeded().withoutNulls(before.name(), retyped);
    List<String> droppedFirst = dropped(node);
    for (Column column : after.columns()) {
      Column known =
          droppedFirst.contains(column.name()) ? null : before.column(column.name()).orElse(null);
      boolean isNull = isNull(seed, known, column) && !retyped.contains(column.name());
      if (isNull && column.notNull() && (known == null || !known.notNull())) {
        require(after, column, seed);
      } else if (known == null) {
        List<String> name = List.of(column.name());
        seeded = seeded.withoutNulls(before.name(), name);
        seeded = isNull ? seeded.withNull(before.name(), column.name()) : seeded;
      }
    }
    List<String> dropped =
        before.columns().stream()
            .map(Column::name)
            .filter(name -> after.column(name).isEmpty())
            .toList();
    execution.reseed(seeded.withoutNulls(before.name(), dropped));
  }

  /** One that is dropped and added anew is another column: drops run first. */
  private static List<String> dropped(AlterObject node) {
    return node.actions().stream()
        .filter(DropColumn.class::isInstance)
        .map(action -> Folding.name(((DropColumn) action).column()))
        .toList();
  }

  private boolean isNull(SeededRows.Seed seed, @Nullable Column known, Column column) {
    return known == null
        ? SeededRows.isNullWithout(execution.catalog(), column)
        : seed.nulls().contains(column.name());
  }

  private void require(Table table, Column column, SeededRows.Seed seed) {
    throw execution.refused(
        execution.isDefaultCertain(table.name(), column.name())
            && table.partitionOf() == null
            && table.inherits().isEmpty(),
        RefusalKind.NOT_NULL_VIOLATION,
        "column \"%s\" of relation \"%s\" contains null values"
            .formatted(column.name(), table.name().name()),
        ObjectPath.member(table.name(), column.name()),
        span,
        seed.origin());
  }
}
