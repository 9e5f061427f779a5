package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.calcite.sql.JoinType;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlOrderBy;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.apache.calcite.sql.SqlWithItem;
import org.jspecify.annotations.Nullable;

/** Checks FOR UPDATE and its kin ({@code transformLockingClause} of the server's source). */
public final class LockedRows {

  private final Execution execution;
  private final QueryScope scope;
  private final boolean planned;
  private final Set<String> commonTables = new HashSet<>();

  /**
   * Prepares for a query whose names are known to be there.
   *
   * @param scope knows the queries of WITH before it
   * @param planned whether the query is run too
   */
  public LockedRows(Execution execution, QueryScope scope, boolean planned) {
    this.execution = execution;
    this.scope = scope;
    this.planned = planned;
  }

  /** Something in FROM. */
  private record Item(String alias, SqlNode node, boolean nullable) {}

  /**
   * Refuses a lock that certainly cannot be taken.
   *
   * @param text the query as it is written
   */
  public void require(String text, @Nullable SqlNode query) {
    if (query != null) {
      for (RowLock lock : RowLock.of(text)) {
        require(lock, query);
      }
    }
  }

  private void require(RowLock lock, SqlNode query) {
    SqlNode node = query instanceof SqlOrderBy ordered ? ordered.query : query;
    if (node instanceof SqlWith with) {
      with.withList.forEach(item -> commonTables.add(Folding.name(((SqlWithItem) item).name)));
      require(lock, with.body);
      return;
    }
    if (SqlKind.SET_QUERY.contains(node.getKind())) {
      throw refused(lock, "is not allowed with UNION/INTERSECT/EXCEPT");
    }
    if (node.getKind() == SqlKind.VALUES) {
      throw refused(lock, "cannot be applied to VALUES");
    }
    if (!(node instanceof SqlSelect select)) {
      return;
    }
    String clause = clause(select);
    if (clause != null) {
      throw refused(lock, "is not allowed with " + clause);
    }
    List<Item> items = new ArrayList<>();
    collect(select.getFrom(), false, items);
    if (lock.names().isEmpty()) {
      items.stream().filter(item -> isQuery(item.node())).forEach(i -> require(lock, i.node()));
    }
    for (String name : lock.names()) {
      requireLockable(lock, name, select, items);
    }
    requireTaken(lock, select, items);
  }

  /** Returns the clause that makes a row of the result one of several rows, or of none. */
  private @Nullable String clause(SqlSelect select) {
    if (select.isDistinct() || DistinctRows.hasTerms(execution, select)) {
      return "DISTINCT clause";
    }
    if (select.getGroup() != null) {
      return "GROUP BY clause";
    }
    if (select.getHaving() != null) {
      return "HAVING clause";
    }
    SqlNodeList list = select.getSelectList();
    if (new Aggregates(execution, scope).in(list) != null) {
      return "aggregate functions";
    }
    if (holds(list, call -> call.getKind() == SqlKind.OVER)) {
      return "window functions";
    }
    return holds(list, this::returnsSet) ? "set-returning functions in the target list" : null;
  }

  private boolean returnsSet(SqlCall call) {
    String name = Folding.lowerCase(call.getOperator().getName());
    List<Signature> functions = BuiltIns.functions(name);
    return !functions.isEmpty()
        && functions.stream().allMatch(Signature::set)
        && !new Lookup(execution).hasRoutine(name);
  }

  private static boolean holds(@Nullable SqlNode node, Predicate<SqlCall> test) {
    if (node instanceof SqlNodeList list) {
      return list.stream().anyMatch(item -> holds(item, test));
    }
    return node instanceof SqlCall call
        && !call.getKind().belongsTo(SqlKind.QUERY)
        && (test.test(call) || call.getOperandList().stream().anyMatch(item -> holds(item, test)));
  }

  private static void collect(@Nullable SqlNode from, boolean nullable, List<Item> items) {
    if (from instanceof SqlJoin join) {
      JoinType type = join.getJoinType();
      collect(join.getLeft(), nullable || type.generatesNullsOnLeft(), items);
      collect(join.getRight(), nullable || type.generatesNullsOnRight(), items);
    } else if (from instanceof SqlCall call && call.getKind() == SqlKind.AS) {
      items.add(new Item(Folding.name((SqlIdentifier) call.operand(1)), call.operand(0), nullable));
    } else if (from instanceof SqlIdentifier identifier) {
      items.add(new Item(Folding.name(identifier), identifier, nullable));
    } else if (from != null) {
      items.add(new Item("", from, nullable));
    }
  }

  private void requireLockable(RowLock lock, String name, SqlSelect select, List<Item> items) {
    if (lock.qualified()) {
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          lock.strength() + " must specify unqualified relation names",
          ObjectPath.relation(new QualifiedName("", name)),
          execution.span(select),
          null);
    }
    Item found = items.stream().filter(item -> item.alias().equals(name)).findFirst().orElse(null);
    if (found == null) {
      if (items.stream().noneMatch(item -> item.alias().isEmpty())) {
        throw execution.refused(
            RefusalKind.MISSING_RELATION,
            "relation \"%s\" in %s clause not found in FROM clause"
                .formatted(name, lock.strength()),
            ObjectPath.relation(new QualifiedName("", name)),
            execution.span(select),
            null);
      }
      return;
    }
    SqlKind kind = found.node().getKind();
    if (found.node() instanceof SqlJoin) {
      throw refused(lock, "cannot be applied to a join");
    }
    if (kind == SqlKind.COLLECTION_TABLE || kind == SqlKind.UNNEST) {
      throw refused(lock, "cannot be applied to a function");
    }
    if (kind == SqlKind.VALUES) {
      return;
    }
    if (isCommonTable(found.node())) {
      throw refused(lock, "cannot be applied to a WITH query");
    }
    if (isQuery(found.node())) {
      require(new RowLock(lock.strength(), List.of(), false), found.node());
    }
  }

  private boolean isCommonTable(SqlNode node) {
    return node instanceof SqlIdentifier identifier
        && identifier.isSimple()
        && (commonTables.contains(Folding.name(identifier))
            || scope.commonTable(Folding.name(identifier)).isPresent());
  }

  private static boolean isQuery(SqlNode node) {
    return node.getKind().belongsTo(SqlKind.QUERY) && node.getKind() != SqlKind.VALUES;
  }

  /** What the server finds out only when it plans and begins to run the query. */
  private void requireTaken(RowLock lock, SqlSelect select, List<Item> items) {
    if (!planned) {
      return;
    }
    // A condition may make an inner join of an outer one.
    boolean outer = select.getWhere() == null && isOuter(select.getFrom());
    for (Item item : items) {
      boolean locked = lock.names().isEmpty() || lock.names().contains(item.alias());
      boolean relation = item.node() instanceof SqlIdentifier && !isCommonTable(item.node());
      if (locked && relation && item.nullable() && outer) {
        throw refused(lock, "cannot be applied to the nullable side of an outer join");
      }
      if (locked && relation && item.node() instanceof SqlIdentifier name) {
        requireNoCopy(name);
      }
    }
  }

  private static boolean isOuter(@Nullable SqlNode from) {
    return from instanceof SqlJoin join
        && join.getJoinType() == JoinType.LEFT
        && !(join.getRight() instanceof SqlJoin)
        && (!(join.getLeft() instanceof SqlJoin) || isOuter(join.getLeft()));
  }

  private void requireNoCopy(SqlIdentifier name) {
    Relation relation =
        new Lookup(execution)
            .find(name)
            .filter(execution::isCertain)
            .flatMap(found -> execution.catalog().relation(found))
            .orElse(null);
    if (relation instanceof View view && view.materialized()) {
      throw execution.refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "cannot lock rows in materialized view \"%s\"".formatted(view.name().name()),
          ObjectPath.relation(view.name()),
          execution.span(name),
          null);
    }
  }

  private Refused refused(RowLock lock, String why) {
    return execution.refused(
        RefusalKind.FEATURE_NOT_SUPPORTED,
        lock.strength() + " " + why,
        ObjectPath.relation(new QualifiedName("", "")),
        execution.statement(),
        null);
  }
}
