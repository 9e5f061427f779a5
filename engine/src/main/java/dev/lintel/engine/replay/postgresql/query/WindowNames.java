package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.HashMap;
import java.util.Map;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWindow;
import org.jspecify.annotations.Nullable;

/** Refuses names of windows that WINDOW does not define ({@code transformWindowFuncCall}). */
final class WindowNames {

  private final Execution execution;
  private final Map<String, SqlWindow> defined = new HashMap<>();

  private WindowNames(Execution execution, SqlSelect select) {
    this.execution = execution;
    for (SqlNode window : select.getWindowList()) {
      if (window instanceof SqlWindow named && named.getDeclName() != null) {
        String name = Folding.name(named.getDeclName());
        if (defined.put(name, named) != null) {
          throw refused("window \"%s\" is already defined".formatted(name), named);
        }
      }
    }
  }

  /** Checks what a query lists and sorts by. */
  static void require(Execution execution, SqlSelect select, @Nullable SqlNodeList order) {
    WindowNames names = new WindowNames(execution, select);
    names.require(select.getSelectList());
    names.require(order);
  }

  private void require(@Nullable SqlNode node) {
    if (node instanceof SqlNodeList list) {
      list.forEach(this::require);
    } else if (node instanceof SqlCall call && !call.getKind().belongsTo(SqlKind.QUERY)) {
      if (call.getKind() == SqlKind.OVER) {
        requireDefined(call.operand(1));
      }
      call.getOperandList().forEach(this::require);
    }
  }

  private void requireDefined(SqlNode window) {
    SqlNode named = window instanceof SqlWindow own ? own.getRefName() : window;
    if (!(named instanceof SqlIdentifier identifier)) {
      return;
    }
    String name = Folding.name(identifier);
    SqlWindow copied = defined.get(name);
    if (copied == null) {
      throw execution.refused(
          RefusalKind.MISSING_OBJECT,
          "window \"%s\" does not exist".formatted(name),
          ObjectPath.relation(new QualifiedName("", name)),
          execution.span(identifier),
          null);
    }
    if (window instanceof SqlWindow own) {
      requireCopied(own, copied, name);
    }
  }

  /** Refuses to change what a window has from the one that it copies. */
  private void requireCopied(SqlWindow own, SqlWindow copied, String name) {
    if (!own.getPartitionList().isEmpty()) {
      throw refused("cannot override PARTITION BY clause of window \"%s\"".formatted(name), own);
    }
    if (!own.getOrderList().isEmpty() && !copied.getOrderList().isEmpty()) {
      throw refused("cannot override ORDER BY clause of window \"%s\"".formatted(name), own);
    }
    if (copied.getLowerBound() != null) {
      throw refused("cannot copy window \"%s\" because it has a frame clause".formatted(name), own);
    }
  }

  private Refused refused(String message, SqlNode place) {
    return execution.refused(
        RefusalKind.INVALID_WINDOW,
        message,
        ObjectPath.relation(new QualifiedName("", "")),
        execution.span(place),
        null);
  }
}
