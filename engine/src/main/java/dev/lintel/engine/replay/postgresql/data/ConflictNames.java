package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.ExclusionConstraint;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.NamelessParts;
import dev.lintel.engine.replay.postgresql.expression.Setting;
import dev.lintel.engine.replay.postgresql.query.FromItem;
import dev.lintel.engine.replay.postgresql.query.QueryReader;
import dev.lintel.engine.replay.postgresql.query.QueryScope;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.ConflictClause;
import dev.lintel.engine.sql.ConflictClause.Target;
import dev.lintel.engine.sql.DataClauses;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.InsertRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks ON CONFLICT of INSERT ({@code transformOnConflictArbiter} and {@code
 * infer_arbiter_indexes} of the server's source).
 */
final class ConflictNames {

  private final Execution execution;
  private final QueryReader reader;
  private final RowTargets targets;
  private final InsertRows node;

  ConflictNames(Execution execution, QueryReader reader, RowTargets targets, InsertRows node) {
    this.execution = execution;
    this.reader = reader;
    this.targets = targets;
    this.node = node;
  }

  /** Refuses names that certainly mean nothing. */
  void requireNames(DataClauses clauses, QueryScope around) {
    ConflictClause conflict = clauses.conflict();
    if (conflict == null) {
      return;
    }
    if (conflict.update() && conflict.targets().isEmpty() && conflict.constraint() == null) {
      throw targets.refused(
          RefusalKind.SYNTAX_ERROR,
          "ON CONFLICT DO UPDATE requires inference specification or constraint name",
          node.table());
    }
    QueryScope scope = new QueryScope(around);
    FromItem target = reader.addTarget(node.table(), clauses.alias(), scope);
    for (Target element : conflict.targets()) {
      requireTarget(element, target, scope);
    }
    reader.require(conflict.predicate(), scope, Setting.WHERE);
    requireConstraint(conflict);
    if (conflict.update()) {
      QueryScope both = new QueryScope(around);
      reader.addTarget(node.table(), clauses.alias(), both);
      both.add(new FromItem("excluded", null, target.columns(), target.certain(), target.open()));
      targets.requireAssignments(node.table(), conflict.assignments(), both);
      reader.requireCondition(conflict.where(), both, Setting.WHERE, "WHERE");
      targets.requireChangeable(node.table(), conflict.assignments());
    }
  }

  private void requireTarget(Target element, FromItem target, QueryScope scope) {
    String column = element.column();
    if (column == null) {
      reader.require(element.expression(), scope, Setting.INDEX_EXPRESSION);
    } else if (target.lacks(column) && target.relation() != null) {
      throw new MissingColumn(execution)
          .ofNothing(target.relation(), column, execution.span(node.table()));
    }
  }

  private void requireConstraint(ConflictClause conflict) {
    String constraint = conflict.constraint();
    Optional<Table> table = targets.table(node.table());
    boolean missing =
        constraint != null
            && table.isPresent()
            && table.get().constraint(constraint).isEmpty()
            && isWhole(table.get())
            && execution.isCertain(table.get().name(), constraint);
    if (missing) {
      throw targets.refused(
          RefusalKind.MISSING_CONSTRAINT,
          "constraint \"%s\" for table \"%s\" does not exist"
              .formatted(constraint, table.get().name().name()),
          node.table());
    }
  }

  /** Refuses rules that would have to be applied to the rows in conflict ({@code RewriteQuery}). */
  void requireNoRules(DataClauses clauses) {
    boolean updating =
        clauses.conflict() != null
            && targets.table(node.table()).stream()
                .flatMap(table -> table.attachments().stream())
                .anyMatch(rule -> rule.kind() == Kind.RULE && rule.command().equals("update"));
    if (updating) {
      throw targets.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "INSERT with ON CONFLICT clause cannot be used with table that has INSERT or UPDATE"
              + " rules",
          node.table());
    }
  }

  /** Refuses a target that no unique index certainly has, or none that decides at once. */
  void requireIndex(DataClauses clauses, boolean rows) {
    ConflictClause conflict = clauses.conflict();
    Optional<Table> table = targets.table(node.table());
    if (conflict == null || table.isEmpty() || !isWhole(table.get())) {
      return;
    }
    boolean known =
        conflict.targets().stream()
                .allMatch(
                    target ->
                        target.column() == null
                            || execution.isCertain(table.get().name(), target.column()))
            && table.get().attachments().stream()
                .noneMatch(rule -> rule.kind() == Kind.RULE && !rule.command().equals("delete"));
    List<Index> meant =
        table.get().indexes().stream().filter(index -> mayBeMeant(index, conflict)).toList();
    if (known && !conflict.targets().isEmpty() && meant.isEmpty()) {
      throw targets.refused(
          RefusalKind.INVALID_COLUMN_REFERENCE,
          "there is no unique or exclusion constraint matching the ON CONFLICT specification",
          node.table());
    }
    requireNoExclusion(conflict, table.get());
    boolean plain =
        rows
            && table.get().kind() == Table.Kind.TABLE
            && table.get().attachments().stream().noneMatch(a -> a.kind() != Kind.POLICY);
    if (known && plain && !meant.isEmpty() && isDecidedLater(meant, conflict)) {
      throw targets.refused(
          RefusalKind.NOT_IN_PREREQUISITE_STATE,
          "ON CONFLICT does not support deferrable unique constraints/exclusion constraints as"
              + " arbiters",
          node.table());
    }
  }

  /** With a row to insert, all indexes that are meant are asked, whichever they are. */
  private static boolean isDecidedLater(List<Index> meant, ConflictClause conflict) {
    boolean any = conflict.targets().isEmpty() && conflict.constraint() == null;
    return any
        ? meant.stream().anyMatch(Index::deferrable)
        : meant.stream().allMatch(Index::deferrable);
  }

  private void requireNoExclusion(ConflictClause conflict, Table table) {
    boolean exclusion =
        conflict.constraint() != null
            && conflict.update()
            && table.constraint(conflict.constraint()).orElse(null) instanceof ExclusionConstraint;
    if (exclusion) {
      throw targets.refused(
          RefusalKind.WRONG_OBJECT_TYPE,
          "ON CONFLICT DO UPDATE not supported with exclusion constraints",
          node.table());
    }
  }

  /** Returns whether all unique keys of a table are in the catalog. */
  private boolean isWhole(Table table) {
    return execution.isCertain(table.name())
        && execution.isCertain(table.name(), NamelessParts.UNIQUE_KEYS)
        && execution.isCertain(table.name(), NamelessParts.KEYS_OF_COLUMNS);
  }

  private static boolean mayBeMeant(Index index, ConflictClause conflict) {
    if (conflict.constraint() != null) {
      return index.name().name().equals(conflict.constraint());
    }
    if (conflict.targets().isEmpty()) {
      return index.unique() || index.constraint();
    }
    if (!index.unique() || (index.predicate() != null && !conflict.predicated())) {
      return false;
    }
    Set<String> wanted = new HashSet<>();
    List<String> expressions = new ArrayList<>();
    for (Target target : conflict.targets()) {
      String column = target.column() == null ? enclosedName(target.text()) : target.column();
      if (column == null) {
        expressions.add(target.text());
      } else {
        wanted.add(column);
      }
    }
    List<IndexKey> keys = index.keys().stream().filter(key -> key.expression() != null).toList();
    return wanted.equals(new HashSet<>(index.keyColumns()))
        && keys.stream().allMatch(key -> expressions.stream().anyMatch(e -> mayBeOne(key, e)))
        && expressions.stream().allMatch(e -> keys.stream().anyMatch(key -> mayBeOne(key, e)));
  }

  /** A column in parentheses is a column. */
  private static @Nullable String enclosedName(String text) {
    Tokens tokens = Tokens.of(text);
    int first = 0;
    int last = tokens.size() - 1;
    while (first < last && tokens.is(first, TokenType.LEFT_PAREN)) {
      first++;
      last--;
    }
    return first == last && tokens.isName(first) ? tokens.name(first) : null;
  }

  /** Two expressions may be one however they are written, unless they call different functions. */
  private static boolean mayBeOne(IndexKey key, String expression) {
    String called = calledFunction(Tokens.of(Objects.requireNonNull(key.expression())));
    String wanted = calledFunction(Tokens.of(expression));
    return called == null || wanted == null || called.equals(wanted);
  }

  /** Returns the function that is called last of all; null if it is not plain to see. */
  private static @Nullable String calledFunction(Tokens tokens) {
    boolean call =
        tokens.is(0, TokenType.WORD)
            && tokens.is(1, TokenType.LEFT_PAREN)
            && tokens.afterParenthesis(1) == tokens.size()
            && (tokens.isWord(0, "lower") || tokens.isWord(0, "upper") || tokens.isWord(0, "md5"));
    return call ? tokens.name(0) : null;
  }
}
