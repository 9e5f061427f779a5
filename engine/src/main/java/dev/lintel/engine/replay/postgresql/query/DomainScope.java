package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/** What a condition of a domain may refer to: VALUE, and nothing else. */
final class DomainScope extends HistoryScope {

  private static final String VALUE = "value";

  private final DataType base;

  DomainScope(Execution execution, QualifiedName domain, DataType base, SqlNode node) {
    super(execution, node, ObjectPath.type(domain));
    this.base = base;
  }

  @Override
  public Typed column(List<String> parts, int start, int end) {
    if (parts.equals(List.of(VALUE))) {
      return types().typed(base);
    }
    throw outsideOfFrom(parts, start, end);
  }
}
