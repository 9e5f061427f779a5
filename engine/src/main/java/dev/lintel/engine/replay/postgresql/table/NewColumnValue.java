package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.expression.Analysis;
import dev.lintel.engine.replay.postgresql.expression.Analysis.Literal;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.literal.InputFault;
import dev.lintel.engine.replay.postgresql.literal.SizedText;
import dev.lintel.engine.replay.postgresql.query.ConstantScope;
import dev.lintel.engine.sql.node.Expression;

/**
 * The value that a new column has in the rows of before: the server computes it when the column is
 * added, rows or not ({@code StoreAttrDefault} of its source), and so finds a constant too large.
 */
final class NewColumnValue {

  private final Execution execution;
  private final TableDraft draft;

  NewColumnValue(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Refuses a constant default that does not fit into the column. */
  void require(Column column, Expression expression) {
    if (!isStored(draft.base())) {
      return;
    }
    ObjectPath object = ObjectPath.member(draft.name(), column.name());
    ConstantScope scope = new ConstantScope(execution, expression, object);
    Literal literal = Analysis.of(expression.text(), scope, Setting.DEFAULT).literal();
    DataType type = plain(column.type());
    if (literal == null || type.userType() != null || type.dimensions() > 0) {
      return;
    }
    InputFault fault =
        SizedText.fault(type.name(), type.modifiers(), literal.text(), literal.number());
    if (fault != null) {
      throw execution.refused(
          fault.kind(), fault.message(), object, execution.span(expression), null);
    }
  }

  /** A partitioned table holds no rows itself, but its partitions get the column too. */
  private boolean isStored(Table table) {
    return table.kind() == Table.Kind.TABLE
        || (table.kind() == Table.Kind.PARTITIONED_TABLE
            && new Partitions(execution).children(table.name()).stream().anyMatch(this::isStored));
  }

  /** Returns what is below a domain. */
  private DataType plain(DataType type) {
    QualifiedName name = type.userType();
    if (name == null || type.dimensions() > 0 || !execution.isCertain(name)) {
      return type;
    }
    return execution.catalog().type(name).orElse(null) instanceof DomainType domain
        ? plain(domain.base())
        : type;
  }
}
