package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Analysis.Conversion;
import dev.lintel.engine.replay.postgresql.query.DomainValues;
import dev.lintel.engine.replay.postgresql.query.DomainValues.Violation;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;

/** Constants that a query of one row casts to a domain, which the server does when it runs it. */
final class ConstantCasts {

  private final Execution execution;
  private final QueryReader reader;

  ConstantCasts(Execution execution, QueryReader reader) {
    this.execution = execution;
    this.reader = reader;
  }

  /** Refuses a constant that is no value of the domain it is cast to. */
  void require(SqlSelect select, QueryScope scope) {
    boolean oneRow =
        select.getFrom() == null
            && select.getWhere() == null
            && select.getHaving() == null
            && select.getGroup() == null;
    if (oneRow) {
      select.getSelectList().forEach(item -> require(item, scope));
    }
  }

  private void require(SqlNode item, QueryScope scope) {
    SqlNode plain = item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item;
    for (Conversion conversion : reader.types(scope).conversions(plain)) {
      Optional<Violation> violation =
          new DomainValues(execution, plain).violation(conversion.type(), conversion.value());
      if (violation.isPresent()) {
        throw execution.refused(
            violation.get().kind(),
            violation.get().message(),
            ObjectPath.relation(new QualifiedName("", "")),
            execution.span(plain),
            null);
      }
    }
  }
}
