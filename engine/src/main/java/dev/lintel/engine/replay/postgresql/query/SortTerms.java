package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.jspecify.annotations.Nullable;

/**
 * Checks the terms of ORDER BY and GROUP BY, which may be names or numbers of output columns
 * ({@code findTargetlistEntrySQL92} of the server's source).
 */
final class SortTerms {

  /** Terms that certainly are no column as it stands; a cast may be one. */
  private static final Set<SqlKind> OF_VALUES =
      Set.of(
          SqlKind.OTHER_FUNCTION,
          SqlKind.PLUS,
          SqlKind.MINUS,
          SqlKind.TIMES,
          SqlKind.DIVIDE,
          SqlKind.CASE,
          SqlKind.COALESCE);

  private final Execution execution;
  private final QueryReader queries;
  private final QueryScope scope;
  private final @Nullable List<OutputColumn> output;
  private final @Nullable SqlNodeList items;
  private final ComparableTypes compared;

  /**
   * Prepares for the terms of one query.
   *
   * @param output what the query returns; null if that is not known
   * @param items what SELECT lists; null for UNION and its kin
   */
  SortTerms(
      Execution execution,
      QueryReader queries,
      QueryScope scope,
      @Nullable List<OutputColumn> output,
      @Nullable SqlNodeList items) {
    this.execution = execution;
    this.queries = queries;
    this.scope = scope;
    this.output = output;
    this.items = items;
    this.compared = new ComparableTypes(execution);
  }

  /** Checks ORDER BY of a plain query: names of output columns come first. */
  void requireOrder(@Nullable SqlNodeList terms) {
    for (SqlNode term : terms == null ? List.<SqlNode>of() : terms) {
      SqlNode plain = plain(term);
      if (plain instanceof SqlNumericLiteral number) {
        requirePosition(number, "ORDER BY");
      } else if (plain instanceof SqlIdentifier identifier && mayBeOutput(identifier)) {
        requireOne(identifier);
      } else {
        queries.require(plain, scope, Setting.OUTPUT);
        compared.requireOrder(queries.types(scope).type(plain, Setting.OUTPUT), plain);
      }
      DataType type = meant(plain);
      if (type != null) {
        compared.requireOrder(type, plain);
      }
    }
  }

  /** Refuses a name that two output columns have which certainly show different things. */
  private void requireOne(SqlIdentifier name) {
    List<SqlNode> shown =
        items == null
            ? List.of()
            : items.stream()
                .filter(item -> isNamed(item, Folding.name(name)))
                .map(SortTerms::withoutName)
                .toList();
    if (shown.size() > 1
        && shown.stream().allMatch(item -> item instanceof SqlIdentifier one && one.isSimple())
        && shown.stream().map(item -> Folding.name((SqlIdentifier) item)).distinct().count() > 1) {
      throw refused(
          RefusalKind.AMBIGUOUS_COLUMN,
          "ORDER BY \"%s\" is ambiguous".formatted(Folding.name(name)),
          name);
    }
  }

  private static boolean isNamed(SqlNode item, String name) {
    SqlNode named = item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(1) : item;
    return named instanceof SqlIdentifier identifier
        && !identifier.isStar()
        && Folding.name(identifier).equals(name);
  }

  private static SqlNode withoutName(SqlNode item) {
    return item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item;
  }

  /** Returns the terms of ORDER BY that certainly stand for no output column. */
  List<SqlNode> ofColumns(@Nullable SqlNodeList terms) {
    return terms == null
        ? List.of()
        : terms.stream()
            .map(SortTerms::plain)
            .filter(term -> !(term instanceof SqlNumericLiteral))
            .filter(term -> !(term instanceof SqlIdentifier name && mayBeOutput(name)))
            .toList();
  }

  /** Returns the type of the output column that a name or number stands for. */
  private @Nullable DataType meant(SqlNode term) {
    if (output == null) {
      return null;
    }
    if (term instanceof SqlNumericLiteral number) {
      int index = number.isInteger() ? number.intValue(false) : 0;
      return index >= 1 && index <= output.size() ? output.get(index - 1).type() : null;
    }
    String name =
        term instanceof SqlIdentifier plain && plain.isSimple() ? Folding.name(plain) : "";
    boolean named = output.stream().allMatch(OutputColumn::named);
    return output.stream()
        .filter(column -> named)
        .filter(column -> column.name().equals(name))
        .map(OutputColumn::type)
        .findFirst()
        .orElse(null);
  }

  /** Refuses rows that cannot be told apart, of DISTINCT or of UNION and its kin. */
  void requireDistinct(SqlNode query) {
    if (output != null) {
      output.forEach(column -> compared.requireEquality(column.type(), query));
    }
  }

  /** Checks ORDER BY of UNION and its kin, which knows output columns only. */
  void requireOrderOfUnion(@Nullable SqlNodeList terms) {
    for (SqlNode term : terms == null ? List.<SqlNode>of() : terms) {
      SqlNode plain = plain(term);
      if (plain instanceof SqlNumericLiteral number) {
        requirePosition(number, "ORDER BY");
      } else if (plain instanceof SqlIdentifier identifier
          && identifier.isSimple()
          && !mayBeOutput(identifier)
          && !ExpressionNames.columns(identifier).isEmpty()) {
        throw missing(identifier);
      } else if (OF_VALUES.contains(plain.getKind())) {
        throw refused(
            RefusalKind.FEATURE_NOT_SUPPORTED,
            "invalid UNION/INTERSECT/EXCEPT ORDER BY clause",
            plain);
      }
    }
  }

  /** Checks GROUP BY: columns of FROM come first. */
  void requireGroup(@Nullable SqlNodeList terms) {
    for (SqlNode term : terms == null ? List.<SqlNode>of() : terms) {
      SqlKind kind = term.getKind();
      if (term instanceof SqlNumericLiteral number) {
        requirePosition(number, "GROUP BY");
        DataType type = meant(number);
        if (type != null) {
          compared.requireEquality(type, number);
        }
      } else if (kind == SqlKind.ROLLUP
          || kind == SqlKind.CUBE
          || kind == SqlKind.GROUPING_SETS
          || kind == SqlKind.ROW) {
        requireGroup(new SqlNodeList(((SqlCall) term).getOperandList(), term.getParserPosition()));
      } else if (term instanceof SqlIdentifier identifier && identifier.isSimple()) {
        String name = Folding.name(identifier);
        if (scope.has(name) || !mayBeOutput(identifier)) {
          queries.require(identifier, scope, Setting.GROUP);
          compared.requireEquality(queries.types(scope).type(identifier, Setting.GROUP), term);
        }
      } else {
        queries.require(term, scope, Setting.GROUP);
        compared.requireEquality(queries.types(scope).type(term, Setting.GROUP), term);
      }
    }
  }

  /** Returns a term without its direction. */
  static SqlNode plain(SqlNode term) {
    SqlNode plain = term;
    while (plain.getKind() == SqlKind.DESCENDING
        || plain.getKind() == SqlKind.NULLS_FIRST
        || plain.getKind() == SqlKind.NULLS_LAST) {
      plain = ((SqlCall) plain).operand(0);
    }
    return plain;
  }

  private boolean mayBeOutput(SqlIdentifier identifier) {
    String name = Folding.name(identifier);
    return identifier.isSimple()
        && (output == null
            ? items == null || items.stream().anyMatch(item -> mayReturn(item, name))
            : output.stream().anyMatch(column -> !column.named() || column.name().equals(name)));
  }

  /** A star returns no column of a name that nothing in FROM has. */
  private boolean mayReturn(SqlNode item, String name) {
    if (item.getKind() == SqlKind.AS) {
      return Folding.name((SqlIdentifier) ((SqlCall) item).operand(1)).equals(name);
    }
    if (item instanceof SqlIdentifier column && column.isStar()) {
      return column.names.size() > 1 || !scope.lacksHere(name);
    }
    return true;
  }

  private void requirePosition(SqlNumericLiteral number, String clause) {
    if (!number.isInteger()) {
      throw refused(
          RefusalKind.SYNTAX_ERROR, "non-integer constant in %s".formatted(clause), number);
    }
    long position = number.longValue(false);
    boolean outside = position < 1 || (output != null && position > output.size());
    if (outside) {
      throw refused(
          RefusalKind.INVALID_COLUMN_REFERENCE,
          "%s position %d is not in select list".formatted(clause, position),
          number);
    }
  }

  private Refused missing(SqlIdentifier identifier) {
    String name = Folding.name(identifier);
    return execution.refused(
        RefusalKind.MISSING_COLUMN,
        "column \"%s\" does not exist".formatted(name),
        ObjectPath.member(new QualifiedName("", ""), name),
        execution.span(identifier),
        null);
  }

  private Refused refused(RefusalKind kind, String message, SqlNode place) {
    return execution.refused(
        kind, message, ObjectPath.relation(new QualifiedName("", "")), execution.span(place), null);
  }
}
