package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnDefault;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ColumnTypeChanged;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.definition.ColumnMaker;
import dev.lintel.engine.replay.postgresql.definition.PartitionKey;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Coercions;
import dev.lintel.engine.replay.postgresql.expression.Coercions.Context;
import dev.lintel.engine.replay.postgresql.inheritance.Heirs;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.named.Collations;
import dev.lintel.engine.replay.postgresql.named.NamedUses;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.replay.postgresql.type.TypeResolver;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.SetColumnType;

/** Runs {@code ALTER COLUMN … TYPE}. */
final class ColumnRetyping {

  private final Execution execution;
  private final TableDraft draft;

  ColumnRetyping(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /**
   * Checks what the server checks before it runs any action of the statement.
   *
   * @param only whether the statement says ONLY
   */
  void prepare(SetColumnType node, boolean only) {
    UsingClause using = UsingClause.of(execution, draft, node);
    Column column = new ColumnAlteration(execution, draft).require(node.column());
    new Heirs(execution, draft)
        .requireOwn(
            column.name(), "cannot alter inherited column \"%s\"", execution.span(node.column()));
    new PartitionKey(execution, draft)
        .requireNotRetyped(column.name(), execution.span(node.column()));
    DataType type = new TypeResolver(execution).resolve(node.type());
    if (column.identity() != null) {
      new ColumnMaker(execution)
          .requireInteger(draft.name(), column.name(), type, execution.span(node.type()));
    }
    if (only) {
      new Heirs(execution, draft)
          .requireChildrenToo(
              "type of inherited column \"%s\" must be changed in child tables too"
                  .formatted(column.name()),
              execution.span(node.column()));
    }
    if (using != null) {
      using.requireAssignable(column.name(), type);
    } else {
      requireCast(
          execution.isCertain(draft.name(), column.name()),
          column,
          column.type(),
          type,
          "column \"%s\" cannot be cast automatically to type %s",
          execution.span(node.type()));
    }
    for (Table child : new Partitions(execution).below(draft.name())) {
      new PartitionKey(execution, new TableDraft(child))
          .requireNotRetyped(column.name(), execution.span(node.column()));
    }
  }

  void run(SetColumnType node) {
    Column column = new ColumnAlteration(execution, draft).require(node.column());
    requireOnce(column, execution.span(node.column()));
    DataType type = new TypeResolver(execution).resolve(node.type());
    new ColumnMaker(execution).requireNoCircle(draft.name(), type, execution.span(node.type()));
    requireCollation(column, type, node);
    ColumnDefault written = column.defaultValue();
    if (written != null) {
      requireDefaultCast(column, written, type, node);
    }
    new RetypedDependents(execution, draft, execution.span(node)).requireNone(column);
    Column after = column.withType(type);
    if (node.collation() != null) {
      after =
          new Column(
              after.name(),
              type,
              after.notNull(),
              after.defaultValue(),
              after.identity(),
              after.generated(),
              Folding.name(node.collation()),
              after.origin());
    }
    Column retyped = after;
    draft.replace(column.name(), c -> retyped);
    execution.record(
        new ColumnTypeChanged(
            draft.name(),
            column,
            after,
            node.using() == null ? null : node.using().text(),
            execution.span(node)));
  }

  /** The collation is looked up before what leans on the column is; the old one is free of it. */
  private void requireCollation(Column column, DataType type, SetColumnType node) {
    new NamedUses(execution)
        .free(NamedObject.Kind.COLLATION, ObjectUse.column(draft.name(), column.name()));
    new Collations(execution).require(draft.name(), column.name(), type, node.collation());
  }

  /** One statement cannot change the type of a column twice. */
  private void requireOnce(Column column, SourceSpan span) {
    if (!draft.markRetyped(column.name(), span)) {
      throw execution.refused(
          execution.isCertain(draft.name(), column.name()),
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "cannot alter type of column \"%s\" twice".formatted(column.name()),
          ObjectPath.member(draft.name(), column.name()),
          span,
          column.origin());
    }
  }

  /**
   * A default must be cast as well, from the type it was written in ({@code
   * strip_implicit_coercions}): a string was stored with the column's type, and what a text column
   * turned into text need not be text.
   */
  private void requireDefaultCast(
      Column column, ColumnDefault written, DataType type, SetColumnType node) {
    DataType from = TableExpressions.typeOfDefault(execution, written.sql(), node);
    if (from.equals(UndeterminedType.UNKNOWN)) {
      return;
    }
    requireCast(
        execution.isDefaultCertain(draft.name(), column.name()),
        column,
        from.equals(UndeterminedType.LITERAL) ? column.type() : from,
        type,
        "default for column \"%s\" cannot be cast automatically to type %s",
        execution.span(node));
  }

  private void requireCast(
      boolean certain,
      Column column,
      DataType from,
      DataType type,
      String message,
      SourceSpan span) {
    TypeBook types = new TypeBook(execution);
    SqlType source = types.type(from);
    if (!types.mayCast(source) && !Coercions.can(source, types.type(type), Context.ASSIGNMENT)) {
      throw execution.refused(
          certain,
          RefusalKind.TYPE_MISMATCH,
          message.formatted(column.name(), types.printed(types.type(type))),
          ObjectPath.member(draft.name(), column.name()),
          span,
          column.origin());
    }
  }
}
