package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/** What an expression may refer to that has no columns, or whose columns are not known. */
public final class ConstantScope extends HistoryScope {

  public ConstantScope(Execution execution, SqlNode node, ObjectPath object) {
    super(execution, node, object);
  }

  @Override
  public Typed column(List<String> parts, int start, int end) {
    return Typed.UNKNOWN;
  }
}
