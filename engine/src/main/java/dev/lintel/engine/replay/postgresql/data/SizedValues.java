package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.Analysis.Literal;
import dev.lintel.engine.replay.postgresql.literal.InputFault;
import dev.lintel.engine.replay.postgresql.literal.RangeCall;
import dev.lintel.engine.replay.postgresql.literal.SizedText;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * Constants that do not fit into the columns they are given to: the server computes them when it
 * plans the statement, whatever rows there are ({@code eval_const_expressions} of its source).
 */
final class SizedValues {

  private final Execution execution;
  private final QueryReader reader;
  private final boolean written;

  /**
   * Prepares for a statement that runs.
   *
   * @param table what it changes; nothing is refused if that is not certain
   * @param event what it does, in lower case as rules name it
   */
  SizedValues(Execution execution, QueryReader reader, Optional<Table> table, String event) {
    this.execution = execution;
    this.reader = reader;
    // A rule may put another statement in its place.
    this.written =
        table.filter(t -> t.attachments().stream().noneMatch(a -> isRule(a, event))).isPresent();
  }

  private static boolean isRule(Attachment attachment, String event) {
    return attachment.kind() == Kind.RULE && attachment.command().equals(event);
  }

  /** Refuses a constant that is too long or too large for a column. */
  void require(Column column, SqlNode value, QueryScope scope) {
    InputFault fault = written ? fault(column.type(), value, scope) : null;
    if (fault != null) {
      throw execution.refused(
          fault.kind(),
          fault.message(),
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(value),
          null);
    }
  }

  private @Nullable InputFault fault(DataType type, SqlNode value, QueryScope scope) {
    Literal literal = isConstant(value) ? reader.types(scope).literal(value) : null;
    if (literal == null) {
      return RangeCall.fault(execution.text(value));
    }
    return type.userType() != null || type.dimensions() > 0
        ? null
        : SizedText.fault(type.name(), type.modifiers(), literal.text(), literal.number());
  }

  /** What names something else is not looked at, as its names mean nothing here. */
  private static boolean isConstant(SqlNode value) {
    boolean signed = value.getKind() == SqlKind.MINUS_PREFIX || value.getKind() == SqlKind.CAST;
    return signed ? isConstant(((SqlCall) value).operand(0)) : value instanceof SqlLiteral;
  }
}
