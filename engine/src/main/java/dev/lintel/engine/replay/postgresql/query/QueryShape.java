package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnUse;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Fragments;
import dev.lintel.engine.sql.Spans;
import dev.lintel.engine.sql.node.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a query: what it reads and what it returns.
 *
 * @param output the output columns; null if they are not known
 * @param certain false if something it reads may look otherwise
 * @param relations the relations it certainly reads
 * @param columnUses the columns it certainly reads
 * @param keyUses the tables whose primary key it leans on, as it groups by that and returns other
 *     columns
 */
public record QueryShape(
    @Nullable List<OutputColumn> output,
    boolean certain,
    List<QualifiedName> relations,
    List<ColumnUse> columnUses,
    List<QualifiedName> keyUses) {

  /**
   * An output column.
   *
   * @param name the name
   * @param type the type; {@link UndeterminedType#UNKNOWN} if it is not known
   * @param named whether the name is certain
   */
  public record OutputColumn(String name, DataType type, boolean named) {
    public OutputColumn(String name, DataType type) {
      this(name, type, true);
    }
  }

  /**
   * Reads a query.
   *
   * @throws Refused if it names a relation that certainly does not exist
   */
  public static QueryShape of(Expression query, Execution execution) {
    SqlNode whole = query.parsed();
    QueryShape shape =
        whole == null ? ofRows(query, execution) : new QueryReader(execution).read(whole);
    SqlNode tree = whole == null ? rows(query, execution) : whole;
    SourceSpan span = Spans.of(execution.file(), query);
    new LimitTerms(execution, new QueryReader(execution), new QueryScope(null), false)
        .require(execution.file().offset(span.line(), span.column()), query.text(), tree);
    new LockedRows(execution, new QueryScope(null), false).require(query.text(), tree);
    return shape;
  }

  /** Returns the shape of a query that makes a table, and may read variables if it is in a body. */
  public static QueryShape ofTable(Expression query, Execution execution) {
    SqlNode whole = query.parsed();
    return whole == null || !execution.isOfBody()
        ? of(query, execution)
        : new QueryReader(execution).readInBody(whole);
  }

  /** Returns the shape of the query of a recursive view, which may read the view itself. */
  public static QueryShape ofRecursive(Expression query, String view, Execution execution) {
    SqlNode whole = query.parsed();
    return whole == null
        ? ofRows(query, execution)
        : new QueryReader(execution).readRecursive(whole, view);
  }

  private static QueryShape ofRows(Expression query, Execution execution) {
    QueryShape text = QueryText.read(query.text(), execution);
    SqlNode rows = rows(query, execution);
    return rows == null ? text : new QueryReader(execution).read(rows).with(text.relations());
  }

  /** Returns the tree of a query as far as its rows go; null if it could not be read. */
  public static @Nullable SqlNode rows(Expression query, Execution execution) {
    SourceFile file = execution.file();
    SourceSpan span = Spans.of(file, query);
    return Fragments.query(
        file,
        file.offset(span.line(), span.column()),
        file.offset(span.endLine(), span.endColumn()));
  }

  private QueryShape with(List<QualifiedName> more) {
    Set<QualifiedName> all = new LinkedHashSet<>(relations);
    all.addAll(more);
    return new QueryShape(output, certain, List.copyOf(all), columnUses, keyUses);
  }

  /** Returns whether names and types of all output columns are known for certain. */
  public boolean columnsKnown() {
    return certain
        && output != null
        && output.stream().noneMatch(column -> column.type().equals(UndeterminedType.UNKNOWN));
  }

  /**
   * Returns the columns of a table or view made of the query.
   *
   * @param names the names given before AS; the query's own where there are fewer
   * @return empty if they are not known
   */
  public List<Column> columns(List<String> names, SourceSpan origin) {
    List<Column> columns = new ArrayList<>();
    if (output == null) {
      return columns;
    }
    for (int i = 0; i < output.size(); i++) {
      String name = i < names.size() ? names.get(i) : output.get(i).name();
      DataType type = output.get(i).type();
      DataType given =
          type.equals(UndeterminedType.LITERAL) ? new DataType(null, "text", List.of(), 0) : type;
      columns.add(new Column(name, given, false, null, null, null, null, origin));
    }
    return columns;
  }
}
