package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Folding;
import org.apache.calcite.sql.SqlBasicCall;
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

/**
 * Where a recursive query may read itself ({@code checkWellFormedRecursion} of the server's
 * source).
 */
final class RecursiveForm {

  /** Where a reference stands, with the server's words for it. */
  private enum Place {
    ALLOWED(""),
    FIRST_TERM("its non-recursive term"),
    QUERY("a subquery"),
    OUTER_JOIN("an outer join"),
    INTERSECT("INTERSECT"),
    EXCEPT("EXCEPT");

    private final String words;

    Place(String words) {
      this.words = words;
    }
  }

  private final Execution execution;
  private final String name;
  private int found;

  private RecursiveForm(Execution execution, String name) {
    this.execution = execution;
    this.name = name;
  }

  /** Returns whether a query reads what is called so. */
  static boolean reads(SqlNode query, String name) {
    if (query instanceof SqlIdentifier) {
      return false;
    }
    if (query instanceof SqlSelect select && isFrom(select.getFrom(), name)) {
      return true;
    }
    if (query instanceof SqlWith with && hides(with, name)) {
      return false;
    }
    if (query instanceof SqlNodeList list) {
      return list.stream().anyMatch(item -> item != null && reads(item, name));
    }
    return query instanceof SqlCall call
        && call.getOperandList().stream().anyMatch(item -> item != null && reads(item, name));
  }

  /** Returns whether something in FROM is that name itself, joined or not. */
  static boolean isFrom(@Nullable SqlNode from, String name) {
    if (from instanceof SqlJoin join) {
      return isFrom(join.getLeft(), name) || isFrom(join.getRight(), name);
    }
    SqlNode plain =
        from != null && from.getKind() == SqlKind.AS ? ((SqlCall) from).operand(0) : from;
    return plain instanceof SqlIdentifier identifier && isNamed(identifier, name);
  }

  /**
   * Checks a query that reads itself.
   *
   * @return its UNION; null if it has a form that is not looked into
   */
  static @Nullable SqlBasicCall require(Execution execution, String name, SqlNode query) {
    SqlNode node = query instanceof SqlOrderBy ordered ? ordered.query : query;
    if (node instanceof SqlWith) {
      return null;
    }
    RecursiveForm form = new RecursiveForm(execution, name);
    if (!(node instanceof SqlBasicCall union) || union.getKind() != SqlKind.UNION) {
      throw form.refused(
          RefusalKind.INVALID_RECURSION,
          "recursive query \"%s\" does not have the form non-recursive-term UNION [ALL]"
                  .formatted(name)
              + " recursive-term",
          query);
    }
    form.visit(union.operand(0), Place.FIRST_TERM);
    form.visit(union.operand(1), Place.ALLOWED);
    if (query instanceof SqlOrderBy ordered) {
      form.requirePlain(ordered);
    }
    return union;
  }

  private void requirePlain(SqlOrderBy ordered) {
    boolean order = ordered.orderList != null && !ordered.orderList.isEmpty();
    String word = order ? "ORDER BY" : ordered.offset != null ? "OFFSET" : "LIMIT";
    throw refused(
        RefusalKind.FEATURE_NOT_SUPPORTED,
        word + " in a recursive query is not implemented",
        ordered);
  }

  private void visit(@Nullable SqlNode node, Place place) {
    if (node instanceof SqlSelect select) {
      visitExpression(select.getSelectList(), place);
      visitFrom(select.getFrom(), place);
      visitExpression(select.getWhere(), place);
      visitExpression(select.getGroup(), place);
      visitExpression(select.getHaving(), place);
    } else if (node instanceof SqlOrderBy ordered) {
      visit(ordered.query, place);
    } else if (node instanceof SqlWith with) {
      if (!hides(with, name)) {
        visitAll(with.withList, Place.QUERY);
        visit(with.body, place);
      }
    } else if (node instanceof SqlBasicCall call && SqlKind.SET_QUERY.contains(call.getKind())) {
      visitSet(call, place);
    } else if (node instanceof SqlCall call && call.getKind() == SqlKind.EXPLICIT_TABLE) {
      visitFrom(call.operand(0), place);
    } else {
      visitExpression(node, place);
    }
  }

  private void visitSet(SqlBasicCall call, Place place) {
    boolean all = call.getOperator().getName().endsWith("ALL");
    SqlKind kind = call.getKind();
    boolean open = place == Place.ALLOWED;
    Place first = place;
    Place second = place;
    if (open && kind == SqlKind.INTERSECT && all) {
      first = Place.INTERSECT;
      second = Place.INTERSECT;
    } else if (open && kind == SqlKind.EXCEPT) {
      first = all ? Place.EXCEPT : place;
      second = Place.EXCEPT;
    }
    visit(call.operand(0), first);
    for (int i = 1; i < call.operandCount(); i++) {
      visit(call.operand(i), second);
    }
  }

  private void visitAll(SqlNodeList items, Place place) {
    for (SqlNode item : items) {
      visit(item instanceof SqlWithItem with ? with.query : item, place);
    }
  }

  private void visitFrom(@Nullable SqlNode from, Place place) {
    if (from instanceof SqlJoin join) {
      Place outer = place == Place.ALLOWED ? Place.OUTER_JOIN : place;
      Place left = join.getJoinType().generatesNullsOnLeft() ? outer : place;
      Place right = join.getJoinType().generatesNullsOnRight() ? outer : place;
      visitFrom(join.getLeft(), left);
      visitFrom(join.getRight(), right);
      visitExpression(join.getCondition(), place);
    } else if (from instanceof SqlIdentifier identifier) {
      if (isNamed(identifier, name)) {
        requireAllowed(place, identifier);
      }
    } else if (from instanceof SqlCall call
        && (call.getKind() == SqlKind.AS || call.getKind() == SqlKind.LATERAL)) {
      visitFrom(call.operand(0), place);
    } else if (from != null && from.getKind().belongsTo(SqlKind.QUERY)) {
      visit(from, place);
    } else {
      visitExpression(from, place);
    }
  }

  private void visitExpression(@Nullable SqlNode node, Place place) {
    if (node instanceof SqlNodeList list) {
      list.forEach(item -> visitExpression(item, place));
    } else if (node instanceof SqlSelect
        || node instanceof SqlOrderBy
        || node instanceof SqlWith
        || (node != null && SqlKind.SET_QUERY.contains(node.getKind()))) {
      visit(node, place == Place.FIRST_TERM ? place : Place.QUERY);
    } else if (node instanceof SqlCall call) {
      call.getOperandList().forEach(item -> visitExpression(item, place));
    }
  }

  private void requireAllowed(Place place, SqlIdentifier reference) {
    if (place != Place.ALLOWED) {
      throw refused(
          RefusalKind.INVALID_RECURSION,
          "recursive reference to query \"%s\" must not appear within %s"
              .formatted(name, place.words),
          reference);
    }
    found++;
    if (found > 1) {
      throw refused(
          RefusalKind.INVALID_RECURSION,
          "recursive reference to query \"%s\" must not appear more than once".formatted(name),
          reference);
    }
  }

  private static boolean isNamed(SqlIdentifier identifier, String name) {
    return identifier.isSimple() && Folding.name(identifier).equals(name);
  }

  /** Returns whether a query of WITH inside has the name. */
  private static boolean hides(SqlWith with, String name) {
    return with.withList.stream()
        .anyMatch(item -> item instanceof SqlWithItem i && Folding.name(i.name).equals(name));
  }

  private Refused refused(RefusalKind kind, String message, SqlNode place) {
    return execution.refused(
        kind,
        message,
        ObjectPath.relation(new QualifiedName("", name)),
        execution.span(place),
        null);
  }
}
