package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Analysis;
import dev.lintel.engine.replay.postgresql.expression.Known;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.sql.node.Expression;
import org.apache.calcite.sql.SqlNode;

/** Checks the default and the conditions of a domain. */
public final class DomainExpressions {

  private final Execution execution;
  private final QualifiedName domain;
  private final DataType base;

  /**
   * Prepares for the expressions of a domain.
   *
   * @param base the type it is made of, which may be a domain too
   */
  public DomainExpressions(Execution execution, QualifiedName domain, DataType base) {
    this.execution = execution;
    this.domain = domain;
    this.base = base;
  }

  /** Refuses a default that the domain cannot have; the server's words call it a column. */
  public void requireDefault(Expression expression) {
    ObjectPath object = ObjectPath.member(domain, domain.name());
    ExpressionNames.requireNone(execution, object, expression);
    TableExpressions.requireDefault(execution, object, base, expression);
  }

  /**
   * Returns whether a condition holds for a value, as far as constants tell.
   *
   * @param place a statement that it is looked at for
   */
  public Known value(String condition, Known value, SqlNode place) {
    DomainScope scope = new DomainScope(execution, domain, base, place);
    return TableExpressions.value(condition, scope, Setting.CHECK, name -> value);
  }

  /** Refuses a condition that the server does not understand, or that is no boolean. */
  public void requireCheck(Expression expression) {
    DomainScope scope = new DomainScope(execution, domain, base, expression);
    Analysis.of(expression.text(), scope, Setting.CHECK).requireBoolean("CHECK");
  }
}
