package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Fragments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.jspecify.annotations.Nullable;

/**
 * What of the query of a view decides whether rows can be written through it ({@code
 * view_query_is_auto_updatable} of the server's source).
 */
final class ViewQuery {

  private final Execution execution;
  private final @Nullable SqlNode whole;

  /**
   * Reads a query.
   *
   * @param text the query as it is written
   */
  ViewQuery(Execution execution, String text) {
    this.execution = execution;
    this.whole = tree(execution, text);
  }

  private static @Nullable SqlNode tree(Execution execution, String text) {
    return Fragments.query(new SourceFile(execution.file().path(), text), 0, text.length());
  }

  /** Returns whether the query certainly keeps a view from being updatable. */
  boolean forbidsUpdates() {
    SqlNode node = whole;
    if (node instanceof SqlOrderBy ordered) {
      if (ordered.fetch != null || ordered.offset != null) {
        return true;
      }
      node = ordered.query;
    }
    if (node instanceof SqlWith) {
      return true;
    }
    boolean rows =
        node != null
            && (node.getKind() == SqlKind.VALUES || SqlKind.SET_QUERY.contains(node.getKind()));
    return rows || (node instanceof SqlSelect select && forbidsUpdates(select));
  }

  private boolean forbidsUpdates(SqlSelect select) {
    return select.isDistinct()
        || select.getGroup() != null
        || select.getHaving() != null
        || select.getFetch() != null
        || select.getOffset() != null
        || !isOneRelation(select.getFrom())
        || holds(select.getSelectList(), this::isOfRows);
  }

  private static boolean isOneRelation(@Nullable SqlNode from) {
    SqlNode plain =
        from != null && from.getKind() == SqlKind.AS ? ((SqlCall) from).operand(0) : from;
    SqlKind kind = plain == null ? SqlKind.OTHER : plain.getKind();
    boolean other =
        plain == null
            || kind == SqlKind.JOIN
            || kind == SqlKind.LATERAL
            || kind == SqlKind.COLLECTION_TABLE
            || kind == SqlKind.UNNEST
            || kind.belongsTo(SqlKind.QUERY);
    return !other;
  }

  /** Returns whether a call looks at other rows than one, or makes several of it. */
  private boolean isOfRows(SqlCall call) {
    if (call.getKind() == SqlKind.OVER) {
      return true;
    }
    String name = Folding.lowerCase(call.getOperator().getName());
    List<Signature> functions = BuiltIns.functions(name);
    return !functions.isEmpty()
        && !new Lookup(execution).hasRoutine(name)
        && functions.stream().allMatch(f -> f.isAggregate() || f.set());
  }

  private static boolean holds(@Nullable SqlNode node, Predicate<SqlCall> test) {
    if (node instanceof SqlNodeList list) {
      return list.stream().anyMatch(item -> holds(item, test));
    }
    return node instanceof SqlCall call
        && !call.getKind().belongsTo(SqlKind.QUERY)
        && (test.test(call) || call.getOperandList().stream().anyMatch(item -> holds(item, test)));
  }

  /** Returns the name of the one relation that is read; empty if there is no such. */
  Optional<SqlIdentifier> relation() {
    SqlSelect select = select();
    SqlNode from = select == null ? null : select.getFrom();
    SqlNode plain =
        from != null && from.getKind() == SqlKind.AS ? ((SqlCall) from).operand(0) : from;
    return plain instanceof SqlIdentifier identifier ? Optional.of(identifier) : Optional.empty();
  }

  /**
   * A column of the view.
   *
   * @param source the column of the relation that it shows; null if it shows something else, or
   *     what it shows is not known
   * @param computed whether it certainly is no column of the relation
   */
  record Shown(@Nullable String source, boolean computed) {}

  /** Returns what the columns show; null if that is not known. */
  @Nullable List<Shown> columns() {
    SqlSelect select = select();
    if (select == null) {
      return null;
    }
    List<Shown> columns = new ArrayList<>();
    for (SqlNode item : select.getSelectList()) {
      SqlNode plain = item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item;
      if (plain instanceof SqlIdentifier identifier) {
        if (identifier.isStar()) {
          return null;
        }
        columns.add(new Shown(Folding.name(identifier), false));
      } else {
        // A cast to the type that a column has is left out.
        boolean open = plain.getKind() == SqlKind.CAST || plain.getKind() == SqlKind.DOT;
        columns.add(new Shown(null, !open));
      }
    }
    return columns;
  }

  private @Nullable SqlSelect select() {
    SqlNode node = whole instanceof SqlOrderBy ordered ? ordered.query : whole;
    return node instanceof SqlSelect select ? select : null;
  }
}
