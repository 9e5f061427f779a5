package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.ItemText;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Fragments;
import dev.lintel.engine.sql.Spans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** What an expression in a query may refer to. */
final class QueryExpressionScope extends HistoryScope {

  private final QueryScope scope;
  private final SqlNode item;
  private final Function<SqlNode, @Nullable List<OutputColumn>> queries;
  private final Map<Integer, Optional<List<OutputColumn>>> inner = new HashMap<>();

  /**
   * Prepares for an expression.
   *
   * @param scope what the names mean
   * @param item the expression
   * @param queries gives the output columns of a query inside
   */
  QueryExpressionScope(
      Execution execution,
      QueryScope scope,
      SqlNode item,
      Function<SqlNode, @Nullable List<OutputColumn>> queries) {
    super(execution, item, ObjectPath.relation(new QualifiedName("", "")));
    this.scope = scope;
    this.item = item;
    this.queries = queries;
  }

  @Override
  public Typed column(List<String> parts, int start, int end) {
    SqlParserPos place = item.getParserPosition().withQuoting(true);
    List<SqlParserPos> places = parts.stream().map(part -> place).toList();
    SqlIdentifier identifier = new SqlIdentifier(parts, null, place, places);
    OutputColumn column = scope.column(identifier);
    if (column == null) {
      Typed row = row(parts);
      return row.type().isKnown() || parts.size() > 1 ? row : scope.variable(parts.get(0));
    }
    if (!scope.isCertain(identifier)) {
      noteUncertain();
    }
    return typed(column.type());
  }

  /** The name of a relation in FROM stands for the row, if nothing has a column of that name. */
  private Typed row(List<String> parts) {
    QualifiedName relation = parts.size() == 1 ? scope.row(parts.get(0)) : null;
    return relation == null
        ? Typed.UNKNOWN
        : types().typed(new DataType(relation, relation.name(), List.of(), 0));
  }

  @Override
  public boolean isRow(List<String> parts) {
    return row(parts).type().isKnown();
  }

  @Override
  public boolean mayBelongOutside() {
    return scope.isInside();
  }

  /** A string that nothing gave a type comes out of a query as text. */
  private Typed typed(DataType type) {
    return type.equals(UndeterminedType.LITERAL)
        ? Typed.of(BuiltIns.type("text"))
        : types().typed(type);
  }

  @Override
  public Typed query(int start, int end) {
    return columns(start, end)
        .filter(columns -> columns.size() == 1)
        .map(columns -> typed(columns.get(0).type()))
        .orElse(Typed.UNKNOWN);
  }

  @Override
  public int width(int start, int end) {
    return columns(start, end).map(List::size).orElse(-1);
  }

  @Override
  public void requireOneColumn(int start, int end) {
    if (columns(start, end).filter(columns -> columns.size() > 1).isPresent()) {
      throw refused(RefusalKind.SYNTAX_ERROR, "subquery must return only one column", start, end);
    }
  }

  @Override
  public void requireNames(int start, int end) {
    SourceFile file = execution().file();
    int offset = ItemText.of(file, item).start();
    SqlNode part = Fragments.expression(file, offset + start, offset + end);
    new QueryNames(execution()).require(part, scope);
  }

  /** Returns the columns of the query in a part of the expression; empty if not known. */
  private Optional<List<OutputColumn>> columns(int start, int end) {
    Optional<List<OutputColumn>> known = inner.get(start);
    if (known == null) {
      SqlNode query = find(item, start, end);
      known = query == null ? Optional.empty() : Optional.ofNullable(queries.apply(query));
      inner.put(start, known);
    }
    return known;
  }

  /** Returns the outermost query in a part of the expression. */
  private @Nullable SqlNode find(@Nullable SqlNode node, int start, int end) {
    if (node == null) {
      return null;
    }
    if (node.getKind().belongsTo(SqlKind.QUERY) || node instanceof SqlWith) {
      int at = offset(node);
      return at >= start && at < end ? node : null;
    }
    List<? extends @Nullable SqlNode> children = List.of();
    if (node instanceof SqlNodeList list) {
      children = list.getList();
    } else if (node instanceof SqlCall call) {
      children = call.getOperandList();
    }
    for (SqlNode child : children) {
      SqlNode found = find(child, start, end);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private int offset(SqlNode node) {
    SourceFile file = execution().file();
    SourceSpan part = Spans.of(file, node);
    return file.offset(part.line(), part.column()) - ItemText.of(file, item).start();
  }
}
