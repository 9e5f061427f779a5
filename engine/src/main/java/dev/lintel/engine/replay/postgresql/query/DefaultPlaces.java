package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlWith;
import org.jspecify.annotations.Nullable;

/** Refuses DEFAULT inside of an expression: it stands for a whole value of a row only. */
final class DefaultPlaces {

  private final Execution execution;

  DefaultPlaces(Execution execution) {
    this.execution = execution;
  }

  /** Checks an expression, or a row of them; the queries inside it are left to their own check. */
  void require(@Nullable SqlNode node) {
    if (node instanceof SqlCall row && row.getKind() == SqlKind.ROW) {
      row.getOperandList().stream()
          .filter(item -> item == null || item.getKind() != SqlKind.DEFAULT)
          .forEach(this::requireNone);
    } else {
      requireNone(node);
    }
  }

  private void requireNone(@Nullable SqlNode node) {
    if (!(node instanceof SqlCall call)
        || call.getKind().belongsTo(SqlKind.QUERY)
        || call instanceof SqlWith) {
      return;
    }
    if (call.getKind() == SqlKind.DEFAULT) {
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          "DEFAULT is not allowed in this context",
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(call),
          null);
    }
    call.getOperandList().forEach(this::requireNone);
  }
}
