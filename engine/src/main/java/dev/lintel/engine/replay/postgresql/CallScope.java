package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/** What the arguments of CALL may refer to: nothing, but for the variables of a body. */
final class CallScope extends HistoryScope {

  CallScope(Execution execution, SqlNode node) {
    super(execution, node, ObjectPath.relation(new QualifiedName("", "")));
    leavePlace();
  }

  @Override
  public Typed column(List<String> parts, int start, int end) {
    if (execution().isOfBody()) {
      return Typed.UNKNOWN;
    }
    if (parts.size() == 1) {
      throw refused(
          RefusalKind.MISSING_COLUMN,
          "column \"%s\" does not exist".formatted(parts.get(0)),
          start,
          end);
    }
    throw refused(
        RefusalKind.MISSING_RELATION,
        "missing FROM-clause entry for table \"%s\"".formatted(parts.get(parts.size() - 2)),
        start,
        end);
  }
}
