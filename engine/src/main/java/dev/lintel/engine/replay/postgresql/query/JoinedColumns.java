package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.JoinType;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlJoin;
import org.jspecify.annotations.Nullable;

/** The columns that a join makes of those of its sides (section 7.2.1 of PostgreSQL's manual). */
final class JoinedColumns {

  private final Execution execution;

  JoinedColumns(Execution execution) {
    this.execution = execution;
  }

  /** Calcite joins from left to right; for the server JOIN binds tighter than a comma. */
  static SqlJoin boundTighter(SqlJoin join) {
    if (join.getJoinType() == JoinType.COMMA || !(join.getLeft() instanceof SqlJoin first)) {
      return join;
    }
    SqlJoin left = boundTighter(first);
    if (left.getJoinType() != JoinType.COMMA) {
      return join;
    }
    SqlJoin last = (SqlJoin) join.clone(join.getParserPosition());
    last.setLeft(left.getRight());
    SqlJoin list = (SqlJoin) left.clone(left.getParserPosition());
    list.setRight(last);
    return list;
  }

  /** Returns the columns of both sides; null if they are not all known. */
  static @Nullable List<OutputColumn> concatenated(
      @Nullable List<OutputColumn> left, @Nullable List<OutputColumn> right) {
    if (left == null || right == null) {
      return null;
    }
    List<OutputColumn> all = new ArrayList<>(left);
    all.addAll(right);
    return all;
  }

  /** Returns the names that both sides have, as NATURAL JOIN merges them. */
  static @Nullable List<String> common(
      @Nullable List<OutputColumn> left, @Nullable List<OutputColumn> right) {
    if (left == null || right == null) {
      return null;
    }
    Set<String> ofRight = new LinkedHashSet<>();
    right.forEach(column -> ofRight.add(column.name()));
    return left.stream().map(OutputColumn::name).filter(ofRight::contains).toList();
  }

  /**
   * The columns of both sides come first, then the rest of the left one and of the right one.
   * Refuses columns of both sides without a type in common.
   */
  @Nullable List<OutputColumn> merged(
      @Nullable List<OutputColumn> left,
      @Nullable List<OutputColumn> right,
      @Nullable List<String> names,
      QueryScope scope,
      SqlJoin join) {
    if (names != null) {
      names.forEach(scope::merge);
    }
    if (left == null || right == null || names == null) {
      return null;
    }
    List<OutputColumn> all = new ArrayList<>();
    for (String name : names) {
      OutputColumn first = named(left, name);
      OutputColumn second = named(right, name);
      if (first == null || second == null) {
        return null;
      }
      CommonType common = new CommonType(execution);
      common.requireJoined(first.type(), second.type(), join);
      DataType type = common.of(first.type(), second.type());
      all.add(new OutputColumn(name, type, first.named() && second.named()));
    }
    left.stream().filter(column -> !names.contains(column.name())).forEach(all::add);
    right.stream().filter(column -> !names.contains(column.name())).forEach(all::add);
    return all;
  }

  private static @Nullable OutputColumn named(List<OutputColumn> columns, String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst().orElse(null);
  }

  /**
   * Refuses a column of USING that a side does not have, or has twice.
   *
   * @param side the columns of the side; null if there may be others
   * @param sources what the side joins
   */
  void requireIn(
      @Nullable List<OutputColumn> side,
      List<FromItem> sources,
      SqlIdentifier identifier,
      String which) {
    String name = Folding.name(identifier);
    if (side == null
        ? !sources.stream().allMatch(source -> source.lacks(name))
        : !side.stream().allMatch(OutputColumn::named)) {
      return;
    }
    long found =
        side == null ? 0 : side.stream().filter(column -> column.name().equals(name)).count();
    if (found == 1) {
      return;
    }
    throw execution.refused(
        found == 0 ? RefusalKind.MISSING_COLUMN : RefusalKind.AMBIGUOUS_COLUMN,
        (found == 0
                ? "column \"%s\" specified in USING clause does not exist in %s table"
                : "common column name \"%s\" appears more than once in %s table")
            .formatted(name, which),
        ObjectPath.member(new QualifiedName("", ""), name),
        execution.span(identifier),
        null);
  }
}
