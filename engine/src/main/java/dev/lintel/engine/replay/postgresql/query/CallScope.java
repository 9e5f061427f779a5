package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/** What the arguments of CALL may refer to: nothing, but for the variables of a body. */
public final class CallScope extends HistoryScope {

  public CallScope(Execution execution, SqlNode node) {
    super(execution, node, ObjectPath.relation(new QualifiedName("", "")));
    leavePlace();
  }

  @Override
  public Typed column(List<String> parts, int start, int end) {
    if (execution().isOfBody()) {
      return Typed.UNKNOWN;
    }
    throw outsideOfFrom(parts, start, end);
  }
}
