package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.ColumnMaker;
import dev.lintel.engine.replay.postgresql.definition.ConstraintForms;
import dev.lintel.engine.replay.postgresql.definition.PendingConstraint;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.TableCopying;
import dev.lintel.engine.replay.postgresql.query.ExpressionNames;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.ColumnAttributes;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.ColumnDefinition;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns in the definition of a new table. */
final class TableColumns {

  private final Execution execution;
  private final CreateTable node;
  private final TableDraft draft;
  private final Optional<Table> whole;
  private final List<PendingConstraint> pending;
  private final List<Runnable> values = new ArrayList<>();
  private final Set<String> optioned = new HashSet<>();
  private @Nullable Refused repeated;

  /**
   * Prepares for the columns.
   *
   * @param whole the table of which the new one is a partition
   * @param pending gets the constraints that stand at columns
   */
  TableColumns(
      Execution execution,
      CreateTable node,
      TableDraft draft,
      Optional<Table> whole,
      List<PendingConstraint> pending) {
    this.execution = execution;
    this.node = node;
    this.draft = draft;
    this.whole = whole;
    this.pending = pending;
  }

  /**
   * Refuses a column that is defined twice; the server does so once it has seen the constraints.
   *
   * @param copied a column that was copied though there is one of that name
   */
  void requireOnce(@Nullable Column copied, SourceSpan place) {
    if (repeated == null && copied != null) {
      repeated = twice(copied, place);
    }
    if (repeated != null) {
      throw repeated;
    }
  }

  /** Checks defaults and generated values, which may name any column. */
  void requireValues() {
    values.forEach(Runnable::run);
  }

  /**
   * Adds a column, or merges it with one that the table has already.
   *
   * @param allKnown whether all columns that the table has already are known
   */
  void add(ColumnDefinition definition, boolean allKnown) {
    String name = Folding.name(definition.name());
    ColumnAttributes attributes = ColumnAttributes.of(definition.constraints());
    ConstraintForms.requireNotForeign(execution, node.foreign(), definition.constraints());
    Optional<Column> existing = draft.column(name);
    if (attributes.identity() != null && (node.ofType() != null || whole.isPresent())) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "identity columns are not supported on "
              + (node.ofType() != null ? "typed tables" : "partitions"),
          ObjectPath.member(draft.name(), name),
          execution.span(definition),
          null);
    }
    if (existing.isPresent()) {
      boolean inherited = node.partitionOf() != null || !node.inherits().isEmpty();
      if (inherited || (node.ofType() != null && optioned.add(name))) {
        merge(definition, attributes);
      } else if (repeated == null) {
        repeated = twice(existing.get(), execution.span(definition.name()));
      }
    } else {
      whole.ifPresent(table -> requireInParent(table, definition));
      if (node.ofType() != null) {
        if (allKnown) {
          throw new MissingColumn(execution)
              .ofNothing(draft.name(), name, execution.span(definition.name()));
        }
        return;
      }
      addNew(definition, attributes);
    }
    attributes.pending().forEach(c -> pending.add(new PendingConstraint(c, name)));
  }

  private void addNew(ColumnDefinition definition, ColumnAttributes attributes) {
    ColumnMaker maker = new ColumnMaker(execution);
    Column column = maker.make(draft.name(), definition, attributes);
    draft.add(column);
    Expression generated = attributes.generatedExpression();
    if (generated != null) {
      values.add(
          () -> {
            new ExpressionNames(execution, draft).require(generated);
            new TableExpressions(execution, draft)
                .requireGenerated(column.name(), column.type(), generated);
          });
    }
    Expression expression = attributes.defaultExpression();
    if (expression != null) {
      values.add(
          () -> maker.requireDefault(draft.name(), column.name(), column.type(), expression));
    }
  }

  /** A partition has no columns of its own. */
  private void requireInParent(Table parent, ColumnDefinition definition) {
    if (definition.type() == null) {
      throw new MissingColumn(execution)
          .ofNothing(
              parent.name(), Folding.name(definition.name()), execution.span(definition.name()));
    }
  }

  private Refused twice(Column existing, SourceSpan place) {
    return execution.refused(
        RefusalKind.DUPLICATE_COLUMN,
        "column \"%s\" specified more than once".formatted(existing.name()),
        ObjectPath.member(draft.name(), existing.name()),
        place,
        existing.origin());
  }

  /** A column that is inherited too takes NOT NULL and the default of its own definition. */
  private void merge(ColumnDefinition definition, ColumnAttributes attributes) {
    String name = Folding.name(definition.name());
    Expression expression = attributes.defaultExpression();
    Column own =
        node.partitionOf() != null || node.ofType() != null
            ? null
            : new ColumnMaker(execution).make(draft.name(), definition, attributes);
    if (own != null) {
      new TableCopying(execution, draft)
          .requireType(
              "column \"%s\" has a type conflict",
              own, draft.column(name).orElseThrow(), own.origin());
    }
    draft.replace(
        name,
        column -> {
          Column merged =
              (own == null ? column : column.withOrigin(own.origin()))
                  .withNotNull(column.notNull() || attributes.notNull());
          return expression == null
              ? merged
              : merged.withDefault(
                  new ColumnMaker(execution)
                      .defaultValue(draft.name(), name, column.type(), expression));
        });
  }
}
