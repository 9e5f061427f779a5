package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.NamelessParts;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlSelect;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a grouped query that returns a column it neither groups by nor aggregates, nor that
 * depends on a primary key it groups by (PostgreSQL 17 documentation, SELECT, GROUP BY clause).
 */
final class Grouping {

  /** What the grammar has words of its own for, and what only looks like a function. */
  private static final Set<String> CONSTRUCTS =
      Set.of("coalesce", "nullif", "greatest", "least", "trim", "substring", "extract", "row");

  private final Execution execution;
  private final QueryScope scope;
  private final Consumer<QualifiedName> keys;
  private final List<SqlNode> grouped = new ArrayList<>();
  private final Set<Grouped> columns = new HashSet<>();
  private final Set<String> inside = new HashSet<>();

  /**
   * Prepares for a query.
   *
   * @param keys is told of the tables whose primary key the query leans on
   */
  Grouping(Execution execution, QueryScope scope, Consumer<QualifiedName> keys) {
    this.execution = execution;
    this.scope = scope;
    this.keys = keys;
  }

  private record Grouped(FromItem source, String column) {}

  /**
   * Checks a query whose names are known to be there.
   *
   * @param sorted the terms of ORDER BY that are no output columns
   */
  void require(SqlSelect select, List<SqlNode> sorted) {
    SqlNodeList group = select.getGroup();
    requireFlat(select.getSelectList(), false);
    requireFlat(select.getHaving(), false);
    boolean aggregates =
        group == null
            && (select.getHaving() != null
                || aggregate(select.getSelectList()) != null
                || sorted.stream().anyMatch(this::isAggregated));
    GroupingCalls calls = new GroupingCalls(execution, this::owner, this::isGroupedBy);
    if (group == null) {
      calls.require(select.getSelectList());
    }
    if ((group == null && !aggregates) || (group != null && !collect(group, select))) {
      return;
    }
    if (group != null) {
      calls.require(select.getSelectList());
    }
    for (SqlNode item : select.getSelectList()) {
      require(item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item);
    }
    sorted.forEach(this::require);
    if (select.getHaving() != null) {
      require(select.getHaving());
    }
  }

  /** An aggregate of columns of a query around this one would be that one's. */
  private boolean isAggregated(SqlNode term) {
    return aggregate(term) instanceof SqlCall call && isOfThisQuery(call);
  }

  private boolean isGroupedBy(SqlIdentifier identifier, FromItem source) {
    String column = Folding.name(identifier);
    return source.relation() == null
        || !source.isKnown(column)
        || inside.contains(column)
        || columns.contains(new Grouped(source, column));
  }

  /** Takes the terms of GROUP BY; returns false if one of them is not understood. */
  private boolean collect(Iterable<SqlNode> group, SqlSelect select) {
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
      Optional<FromItem> source = meant == null ? Optional.empty() : owner(meant);
      if (term instanceof SqlIdentifier identifier && source.isEmpty()) {
        // Of what it is a column is not known; any column of that name may be grouped by.
        inside.add(Folding.name(identifier));
      }
      if (source.isPresent() && meant instanceof SqlIdentifier column) {
        columns.add(new Grouped(source.get(), Folding.name(column)));
      } else if (meant instanceof SqlIdentifier identifier) {
        inside.add(Folding.name(identifier));
      } else if (meant != null) {
        grouped.add(meant);
        ExpressionNames.columns(meant).forEach(name -> inside.add(Folding.name(name)));
        ExpressionNames.qualified(meant).forEach(name -> inside.add(Folding.name(name)));
      }
    }
    return true;
  }

  /** Returns what a term stands for: a column, else the output column of that name or number. */
  private @Nullable SqlNode meant(SqlNode term, SqlNodeList items) {
    SqlKind kind = term.getKind();
    if (kind == SqlKind.ROLLUP || kind == SqlKind.CUBE || kind == SqlKind.GROUPING_SETS) {
      return null;
    }
    if (term instanceof SqlNumericLiteral number) {
      int index = number.isInteger() ? number.intValue(false) : 0;
      return index >= 1 && index <= items.size() ? withoutAlias(items.get(index - 1)) : null;
    }
    if (!(term instanceof SqlIdentifier identifier) || owner(term).isPresent()) {
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

  private static SqlNode withoutAlias(SqlNode item) {
    return item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item;
  }

  private Optional<FromItem> owner(SqlNode node) {
    return node instanceof SqlIdentifier identifier && !identifier.isStar()
        ? scope.ownSource(identifier)
        : Optional.empty();
  }

  private void require(@Nullable SqlNode node) {
    if (node instanceof SqlIdentifier identifier) {
      owner(identifier).ifPresent(source -> requireGrouped(identifier, source));
    } else if (node instanceof SqlNodeList list) {
      list.forEach(this::require);
    } else if (node instanceof SqlCall call && !isGrouped(call) && isTransparent(call)) {
      call.getOperandList().forEach(this::require);
    }
  }

  private boolean isGrouped(SqlNode node) {
    return grouped.stream().anyMatch(term -> SameTerm.is(term, node));
  }

  /** Returns whether the operands of a call are looked at row by row of the result. */
  private boolean isTransparent(SqlCall call) {
    SqlKind kind = call.getKind();
    if (kind.belongsTo(SqlKind.QUERY)
        || kind == SqlKind.OVER
        || kind == SqlKind.FILTER
        || kind == SqlKind.WITHIN_GROUP
        || kind == SqlKind.DOT
        || kind == SqlKind.ARGUMENT_ASSIGNMENT) {
      return false;
    }
    String name = Folding.lowerCase(call.getOperator().getName());
    boolean function = call.getOperator() instanceof org.apache.calcite.sql.SqlFunction;
    return !function || kind == SqlKind.CAST || CONSTRUCTS.contains(name) || isScalar(name);
  }

  private boolean isScalar(String function) {
    List<Signature> functions = BuiltIns.functions(function);
    return !functions.isEmpty()
        && functions.stream().allMatch(f -> f.kind() == Signature.Kind.FUNCTION && !f.set())
        && !new Lookup(execution).hasRoutine(function);
  }

  private boolean isAggregate(String function) {
    List<Signature> functions = BuiltIns.functions(function);
    return !functions.isEmpty()
        && functions.stream().allMatch(Signature::isAggregate)
        && !new Lookup(execution).hasRoutine(function);
  }

  /** Returns a call of an aggregate in an expression, queries in it aside; null if none. */
  @Nullable SqlNode aggregate(@Nullable SqlNode node) {
    if (node instanceof SqlNodeList list) {
      return first(list.getList());
    }
    if (!(node instanceof SqlCall call)
        || call.getKind().belongsTo(SqlKind.QUERY)
        || call.getKind() == SqlKind.OVER) {
      return null;
    }
    return isAggregate(Folding.lowerCase(call.getOperator().getName()))
        ? call
        : first(call.getOperandList());
  }

  private @Nullable SqlNode first(List<? extends @Nullable SqlNode> nodes) {
    for (SqlNode node : nodes) {
      SqlNode found = aggregate(node);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Refuses an aggregate in the arguments of another. */
  private void requireFlat(@Nullable SqlNode node, boolean nested) {
    if (node instanceof SqlNodeList list) {
      list.forEach(item -> requireFlat(item, nested));
    } else if (node instanceof SqlCall call
        && !call.getKind().belongsTo(SqlKind.QUERY)
        && call.getKind() != SqlKind.WITHIN_GROUP) {
      if (call.getKind() == SqlKind.OVER) {
        // What a window looks at may be aggregated before.
        SqlCall windowed = call.operand(0);
        while (windowed.getKind() == SqlKind.FILTER && windowed.operand(0) instanceof SqlCall of) {
          windowed = of;
        }
        windowed.getOperandList().forEach(item -> requireFlat(item, nested));
        return;
      }
      boolean aggregate = isAggregate(Folding.lowerCase(call.getOperator().getName()));
      if (aggregate && nested && isOfThisQuery(call)) {
        throw execution.refused(
            RefusalKind.INVALID_GROUPING,
            "aggregate function calls cannot be nested",
            ObjectPath.relation(new QualifiedName("", "")),
            execution.span(call),
            null);
      }
      call.getOperandList().forEach(item -> requireFlat(item, nested || aggregate));
    }
  }

  /** An aggregate of columns of a query around this one belongs to that one. */
  private boolean isOfThisQuery(SqlCall call) {
    return call.getOperandList().stream()
        .allMatch(
            item ->
                item instanceof SqlIdentifier name && (name.isStar() || owner(name).isPresent()));
  }

  private void requireGrouped(SqlIdentifier identifier, FromItem source) {
    String column = Folding.name(identifier);
    QualifiedName relation = source.relation();
    if (relation == null || isGroupedBy(identifier, source) || dependsOnKey(source)) {
      return;
    }
    throw execution.refused(
        RefusalKind.INVALID_GROUPING,
        "column \"%s.%s\" must appear in the GROUP BY clause or be used in an aggregate function"
            .formatted(source.alias(), column),
        ObjectPath.member(relation, column),
        execution.span(identifier),
        null);
  }

  /** Returns whether the columns of the primary key are all grouped by. */
  private boolean dependsOnKey(FromItem source) {
    Optional<PrimaryKey> key =
        Optional.ofNullable(source.relation())
            .flatMap(name -> execution.catalog().relation(name))
            .filter(Table.class::isInstance)
            .flatMap(table -> ((Table) table).primaryKey());
    boolean grouped = !inside.isEmpty() || columns.stream().anyMatch(c -> c.source() == source);
    boolean mayHaveOne =
        grouped
            && source.relation() != null
            && !execution.isCertain(source.relation(), NamelessParts.PRIMARY_KEY);
    boolean leans =
        key.isPresent()
            && key.get().columns().stream()
                .allMatch(column -> columns.contains(new Grouped(source, column)));
    if (leans && source.relation() != null) {
      keys.accept(source.relation());
    }
    return mayHaveOne
        || leans
        || (key.isPresent()
            && key.get().columns().stream()
                .allMatch(
                    column ->
                        inside.contains(column) || columns.contains(new Grouped(source, column))));
  }
}
