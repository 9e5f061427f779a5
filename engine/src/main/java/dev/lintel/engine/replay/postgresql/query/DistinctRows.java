package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Fragments;
import dev.lintel.engine.sql.Spans;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlNumericLiteral;
import org.apache.calcite.sql.SqlSelect;
import org.jspecify.annotations.Nullable;

/**
 * DISTINCT and DISTINCT ON against ORDER BY ({@code transformDistinctClause} and {@code
 * transformDistinctOnClause} of the server's source). Two terms count as different only if they
 * certainly are.
 */
public final class DistinctRows {

  private final Execution execution;
  private final QueryReader queries;
  private final QueryScope scope;
  private final SqlSelect select;
  private final List<OutputColumn> output;

  private DistinctRows(
      Execution execution,
      QueryReader queries,
      QueryScope scope,
      SqlSelect select,
      List<OutputColumn> output) {
    this.execution = execution;
    this.queries = queries;
    this.scope = scope;
    this.select = select;
    this.output = output;
  }

  /**
   * Refuses an order that the rows do not have.
   *
   * @param output what the query returns; null if that is not known
   */
  static void require(
      Execution execution,
      QueryReader queries,
      QueryScope scope,
      SqlSelect select,
      @Nullable List<OutputColumn> output,
      @Nullable SqlNodeList order) {
    if (output != null && select.isDistinct() && isKnown(select, output)) {
      new DistinctRows(execution, queries, scope, select, output).require(order);
    }
  }

  /** Returns whether a query compares whole rows: DISTINCT without terms of its own. */
  public static boolean areCompared(Execution execution, SqlSelect select) {
    return select.isDistinct() && !hasTerms(execution, select);
  }

  /** Returns whether DISTINCT has terms of its own. */
  static boolean hasTerms(Execution execution, SqlSelect select) {
    Tokens tokens = Tokens.of(execution.file().slice(Spans.of(execution.file(), select)));
    int start = 0;
    while (tokens.is(start, TokenType.LEFT_PAREN)) {
      start++;
    }
    return tokens.areWords(start, "select", "distinct", "on");
  }

  private static boolean isKnown(SqlSelect select, List<OutputColumn> output) {
    return output.size() == select.getSelectList().size()
        && select.getSelectList().stream().noneMatch(DistinctRows::isStar)
        && output.stream().allMatch(OutputColumn::named);
  }

  private void require(@Nullable SqlNodeList order) {
    List<SqlNode> on = on();
    List<SqlNode> terms = new ArrayList<>();
    for (SqlNode term : order == null ? List.<SqlNode>of() : order) {
      terms.add(meant(SortTerms.plain(term)));
    }
    if (on == null) {
      requireListed(terms);
    } else if (!on.isEmpty()) {
      on.stream().filter(SqlNumericLiteral.class::isInstance).forEach(this::requirePosition);
      on.stream()
          .filter(term -> !isOutput(term))
          .forEach(term -> queries.require(term, scope, Setting.OUTPUT));
      requireFirst(on.stream().map(this::meant).toList(), terms);
    }
  }

  private void requirePosition(SqlNode number) {
    int position = ((SqlNumericLiteral) number).intValue(false);
    if (position < 1 || position > output.size()) {
      throw refused("DISTINCT ON position %d is not in select list".formatted(position));
    }
  }

  private void requireListed(List<SqlNode> terms) {
    List<SqlNode> items = new ArrayList<>();
    for (SqlNode item : select.getSelectList()) {
      items.add(withoutAlias(item));
    }
    if (terms.stream().anyMatch(term -> items.stream().allMatch(item -> differ(term, item)))) {
      throw refused("for SELECT DISTINCT, ORDER BY expressions must appear in select list");
    }
  }

  /** The terms of ON must be those that the order begins with. */
  private void requireFirst(List<SqlNode> on, List<SqlNode> terms) {
    Set<Integer> found = new HashSet<>();
    boolean skipped = false;
    for (SqlNode term : terms) {
      if (on.stream().allMatch(other -> differ(term, other))) {
        skipped = true;
        continue;
      }
      int same = -1;
      for (int i = 0; i < on.size(); i++) {
        same = isSame(term, on.get(i)) ? i : same;
      }
      if (same < 0) {
        return; // Whether it is one of them is not known.
      }
      found.add(same);
      if (skipped) {
        throw unordered();
      }
    }
    if (skipped && found.size() < on.size() && areDistinct(on)) {
      throw unordered();
    }
  }

  private boolean areDistinct(List<SqlNode> on) {
    for (int i = 0; i < on.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (!differ(on.get(i), on.get(k))) {
          return false;
        }
      }
    }
    return true;
  }

  private Refused unordered() {
    return refused("SELECT DISTINCT ON expressions must match initial ORDER BY expressions");
  }

  /** Returns the terms of ON; null if there is none, empty if one of them could not be read. */
  private @Nullable List<SqlNode> on() {
    SourceFile file = execution.file();
    SourceSpan span = Spans.of(file, select);
    int offset = file.offset(span.line(), span.column());
    Tokens tokens = Tokens.of(file.slice(span));
    int start = 0;
    while (tokens.is(start, TokenType.LEFT_PAREN)) {
      start++;
    }
    if (!tokens.areWords(start, "select", "distinct", "on")
        || !tokens.is(start + 3, TokenType.LEFT_PAREN)) {
      return null;
    }
    List<SqlNode> terms = new ArrayList<>();
    int close = tokens.afterParenthesis(start + 3) - 1;
    for (int[] item : Items.of(tokens, start + 4, close)) {
      SqlNode term =
          Fragments.expression(
              file, offset + tokens.start(item[0]), offset + tokens.end(item[1] - 1));
      if (term == null) {
        return List.of();
      }
      terms.add(term);
    }
    return terms;
  }

  /** Returns what a term stands for: the output column of that number or name, else itself. */
  private SqlNode meant(SqlNode term) {
    SqlNodeList items = select.getSelectList();
    if (term instanceof SqlNumericLiteral number && number.isInteger()) {
      int index = number.intValue(false);
      return index >= 1 && index <= items.size() ? withoutAlias(items.get(index - 1)) : term;
    }
    SqlNode item = named(term);
    return item == null ? term : withoutAlias(item);
  }

  private boolean isOutput(SqlNode term) {
    return term instanceof SqlNumericLiteral || named(term) != null;
  }

  private @Nullable SqlNode named(SqlNode term) {
    if (term instanceof SqlIdentifier identifier && identifier.isSimple()) {
      String name = Folding.name(identifier);
      for (int i = 0; i < output.size(); i++) {
        if (output.get(i).name().equals(name)) {
          return select.getSelectList().get(i);
        }
      }
    }
    return null;
  }

  private static boolean isStar(SqlNode item) {
    return item instanceof SqlIdentifier identifier && identifier.isStar();
  }

  private static SqlNode withoutAlias(SqlNode item) {
    return item.getKind() == SqlKind.AS ? ((SqlCall) item).operand(0) : item;
  }

  private boolean isSame(SqlNode one, SqlNode other) {
    if (one instanceof SqlIdentifier first && other instanceof SqlIdentifier second) {
      return Folding.name(first).equals(Folding.name(second)) && !differ(one, other);
    }
    return SameTerm.is(one, other);
  }

  /** Returns whether two terms certainly are not one: other columns, or a column and a call. */
  private boolean differ(SqlNode one, SqlNode other) {
    if (isOpen(one) || isOpen(other)) {
      return false;
    }
    if (!columns(one).equals(columns(other))) {
      return true;
    }
    if (one instanceof SqlIdentifier first && other instanceof SqlIdentifier second) {
      Optional<FromItem> left = scope.ownSource(first);
      Optional<FromItem> right = scope.ownSource(second);
      return left.isPresent() && right.isPresent() && !left.equals(right);
    }
    boolean plain = one instanceof SqlIdentifier || other instanceof SqlIdentifier;
    return plain && (isCall(one) || isCall(other));
  }

  /** Returns whether a term may be another than it seems, such as a number or a query. */
  private static boolean isOpen(SqlNode term) {
    return term.getKind() == SqlKind.LITERAL
        || term.getKind().belongsTo(SqlKind.QUERY)
        || columns(term).isEmpty();
  }

  private static boolean isCall(SqlNode term) {
    return term instanceof SqlCall call
        && call.getOperator() instanceof SqlFunction
        && call.getKind() != SqlKind.CAST;
  }

  private static Set<String> columns(SqlNode term) {
    Set<String> names = new HashSet<>();
    ExpressionNames.columns(term).forEach(name -> names.add(Folding.name(name)));
    ExpressionNames.qualified(term).forEach(name -> names.add(Folding.name(name)));
    return names;
  }

  private Refused refused(String message) {
    return execution.refused(
        RefusalKind.INVALID_COLUMN_REFERENCE,
        message,
        ObjectPath.relation(new QualifiedName("", "")),
        execution.span(select),
        null);
  }
}
