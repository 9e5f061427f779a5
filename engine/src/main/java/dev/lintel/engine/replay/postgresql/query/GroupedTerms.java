package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlSelect;
import org.jspecify.annotations.Nullable;

/** What GROUP BY of one query names. */
final class GroupedTerms {

  private final Execution execution;
  private final QueryScope scope;
  private final Aggregates aggregates;
  private final List<SqlNode> expressions = new ArrayList<>();
  private final Set<Column> columns = new HashSet<>();
  private final Set<String> inside = new HashSet<>();

  GroupedTerms(Execution execution, QueryScope scope, Aggregates aggregates) {
    this.execution = execution;
    this.scope = scope;
    this.aggregates = aggregates;
  }

  private record Column(FromItem source, String name) {}

  /** Takes the terms of GROUP BY; returns false if one of them is not understood. */
  boolean collect(Iterable<SqlNode> group, SqlSelect select) {
    for (SqlNode term : group) {
      if (term.getKind() == SqlKind.ROW) {
        if (!collect(((SqlCall) term).getOperandList(), select)) {
          return false;
        }
        continue;
      }
      SqlNode meant = meant(term, select.getSelectList());
      if (meant == null && !(term instanceof SqlIdentifier)) {
        return false;
      }
      if (meant != null && meant != term) {
        requireOfRow(meant);
      }
      add(term, meant);
    }
    return true;
  }

  private void add(SqlNode term, @Nullable SqlNode meant) {
    Optional<FromItem> source =
        meant instanceof SqlIdentifier name ? scope.ownSource(name) : Optional.empty();
    if (term instanceof SqlIdentifier identifier && source.isEmpty()) {
      // Of what it is a column is not known; any column of that name may be grouped by.
      inside.add(Folding.name(identifier));
    }
    if (source.isPresent() && meant instanceof SqlIdentifier column) {
      columns.add(new Column(source.get(), Folding.name(column)));
    } else if (meant instanceof SqlIdentifier identifier) {
      inside.add(Folding.name(identifier));
    } else if (meant != null) {
      expressions.add(meant);
      ExpressionNames.columns(meant).forEach(name -> inside.add(Folding.name(name)));
      ExpressionNames.qualified(meant).forEach(name -> inside.add(Folding.name(name)));
    }
  }

  /** Refuses an output column that is made of several rows. */
  private void requireOfRow(SqlNode meant) {
    if (aggregates.areIn(meant)) {
      throw refused(
          RefusalKind.INVALID_GROUPING, "aggregate functions are not allowed in GROUP BY", meant);
    }
    if (meant.getKind() == SqlKind.OVER) {
      throw refused(
          RefusalKind.INVALID_WINDOW, "window functions are not allowed in GROUP BY", meant);
    }
  }

  private Refused refused(RefusalKind kind, String message, SqlNode place) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), execution.span(place), null);
  }

  /** Returns what a term stands for: a column, else the output column of that name or number. */
  private @Nullable SqlNode meant(SqlNode term, SqlNodeList items) {
    SqlKind kind = term.getKind();
    if (kind == SqlKind.ROLLUP || kind == SqlKind.CUBE || kind == SqlKind.GROUPING_SETS) {
      return null;
    }
    if (term instanceof SqlNumericLiteral number) {
      return item(number.isInteger() ? number.intValue(false) : 0, items);
    }
    if (!(term instanceof SqlIdentifier identifier) || scope.ownSource(identifier).isPresent()) {
      return term;
    }
    if (!identifier.isSimple()) {
      return null;
    }
    String name = Folding.name(identifier);
    for (SqlNode item : items) {
      if (item.getKind() == SqlKind.AS
          && Folding.name((SqlIdentifier) ((SqlCall) item).operand(1)).equals(name)) {
        return withoutAlias(item);
      }
    }
    return null;
  }

  /** Returns the output column of a number; null if a star may stand for several before it. */
  private static @Nullable SqlNode item(int number, SqlNodeList items) {
    if (number < 1 || number > items.size()) {
      return null;
    }
    boolean star =
        items.getList().subList(0, number).stream()
            .anyMatch(item -> item instanceof SqlIdentifier name && name.isStar());
    return star ? null : withoutAlias(items.get(number - 1));
  }

  /** Returns an output column without the name that it is given. */
  static SqlNode withoutAlias(SqlNode item) {
    return item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item;
  }

  /** Returns whether an expression is one of the terms. */
  boolean hold(SqlNode expression) {
    return expressions.stream().anyMatch(term -> SameTerm.is(term, expression));
  }

  /** Returns whether a column is grouped by. */
  boolean certainlyHold(FromItem source, String column) {
    return columns.contains(new Column(source, column));
  }

  /** Returns whether a column is grouped by, or may be. */
  boolean mayHold(FromItem source, String column) {
    return source.relation() == null
        || !source.isKnown(column)
        || inside.contains(column)
        || certainlyHold(source, column);
  }

  /** Returns whether any column of a relation may be grouped by. */
  boolean mayHoldOf(FromItem source) {
    return !inside.isEmpty() || columns.stream().anyMatch(column -> column.source() == source);
  }
}
