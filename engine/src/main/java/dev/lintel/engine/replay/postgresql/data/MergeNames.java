package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.FromItem;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.sql.MergeClauses;
import dev.lintel.engine.sql.MergeClauses.Action;
import dev.lintel.engine.sql.ServerVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlSelect;
import org.jspecify.annotations.Nullable;

/** Checks MERGE ({@code transformMergeStmt} of the server's source). */
final class MergeNames {

  private static final ServerVersion MERGES_INTO_VIEWS = new ServerVersion(17);

  private final Execution execution;
  private final QueryReader reader;
  private final RowTargets targets;

  MergeNames(Execution execution, QueryReader reader, RowTargets targets) {
    this.execution = execution;
    this.reader = reader;
    this.targets = targets;
  }

  /** Refuses names that certainly mean nothing. */
  void require(MergeClauses merge, QueryScope around) {
    SqlIdentifier table = merge.target();
    if (table == null) {
      return;
    }
    requireReachable(merge.actions(), table);
    requireTable(table);
    requireNoRules(table);
    QueryScope scope = new QueryScope(around);
    FromItem target = reader.addTarget(table, merge.alias(), scope);
    if (!(merge.source() instanceof SqlSelect select) || select.getFrom() == null) {
      return;
    }
    requireOtherName(table, target, select.getFrom());
    reader.addFrom(select.getFrom(), scope);
    reader.requireCondition(merge.condition(), scope, Setting.JOIN, "JOIN/ON");
    List<FromItem> sources = scope.sources().stream().filter(s -> !s.equals(target)).toList();
    for (Action action : merge.actions()) {
      QueryScope seen = action.matched() ? scope : scope.over(sources);
      reader.requireCondition(action.condition(), seen, Setting.MERGE_WHEN, "WHEN");
      targets.requireAssignments(table, action.assignments(), seen);
      action.columns().forEach(column -> targets.requireColumn(table, column, table));
      requireWidth(table, action, seen);
      targets.requireChangeable(table, action.assignments());
    }
  }

  /** Refuses constants that do not fit into the columns, where the statement is run. */
  void requireSizes(MergeClauses merge, QueryScope scope) {
    SqlIdentifier table = merge.target();
    if (table != null) {
      merge.actions().forEach(a -> targets.requireSizes(table, a.assignments(), scope));
    }
  }

  /** Refuses what stands behind a WHEN of its kind that has no condition. */
  private void requireReachable(List<Action> actions, SqlIdentifier table) {
    Set<Boolean> done = new HashSet<>();
    for (Action action : actions) {
      if (done.contains(action.matched())) {
        throw targets.refused(
            RefusalKind.SYNTAX_ERROR,
            "unreachable WHEN clause specified after unconditional WHEN clause",
            table);
      }
      if (action.always()) {
        done.add(action.matched());
      }
    }
  }

  /** Refuses what is no table, and before PostgreSQL 17 views too. */
  private void requireTable(SqlIdentifier table) {
    Relation relation =
        new Lookup(execution).find(table).flatMap(execution.catalog()::relation).orElse(null);
    boolean views = !execution.premises().outside().server().isBefore(MERGES_INTO_VIEWS);
    boolean view = relation instanceof View found && !(views && !found.materialized());
    boolean foreign = relation instanceof Table found && found.kind() == Table.Kind.FOREIGN_TABLE;
    if (relation != null && (view || foreign || relation instanceof Sequence)) {
      throw execution.refused(
          execution.isCertain(relation.name()),
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "cannot execute MERGE on relation \"%s\"".formatted(Folding.name(table)),
          ObjectPath.relation(relation.name()),
          execution.span(table),
          null);
    }
    new DataStatements(execution).requireWritable(table);
  }

  private void requireNoRules(SqlIdentifier table) {
    boolean ruled =
        targets.table(table).stream()
            .flatMap(t -> t.attachments().stream())
            .anyMatch(attachment -> attachment.kind() == Kind.RULE);
    if (ruled) {
      throw targets.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "cannot execute MERGE on relation \"%s\"".formatted(Folding.name(table)),
          table);
    }
  }

  private void requireOtherName(SqlIdentifier table, FromItem target, @Nullable SqlNode source) {
    SqlNode name =
        source != null && source.getKind() == SqlKind.AS ? ((SqlCall) source).operand(1) : source;
    if (name instanceof SqlIdentifier own && Folding.name(own).equals(target.alias())) {
      throw targets.refused(
          RefusalKind.DUPLICATE_ALIAS,
          "name \"%s\" specified more than once".formatted(target.alias()),
          table,
          own);
    }
  }

  private void requireWidth(SqlIdentifier table, Action action, QueryScope seen) {
    List<OutputColumn> row = action.row() == null ? null : reader.query(action.row(), seen);
    int columns =
        action.columns().isEmpty()
            ? targets.table(table).map(found -> found.columns().size()).orElse(0)
            : action.columns().size();
    if (row == null || columns == 0) {
      return;
    }
    if (row.size() > columns) {
      throw targets.refused(
          RefusalKind.SYNTAX_ERROR, "INSERT has more expressions than target columns", table);
    }
    if (row.size() < columns && !action.columns().isEmpty()) {
      throw targets.refused(
          RefusalKind.SYNTAX_ERROR, "INSERT has more target columns than expressions", table);
    }
  }
}
