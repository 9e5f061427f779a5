package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.ColumnDefault;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ColumnTypeChanged;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.ColumnMaker;
import dev.lintel.engine.replay.postgresql.definition.PartitionKey;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.inheritance.Heirs;
import dev.lintel.engine.replay.postgresql.named.Collations;
import dev.lintel.engine.replay.postgresql.named.NamedUses;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.Casts;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.replay.postgresql.type.TypeResolver;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.SetColumnType;
import java.util.List;

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
          column,
          column.type(),
          type,
          "column \"%s\" cannot be cast automatically to type %s",
          execution.span(node.type()));
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
    requireUnused(column, execution.span(node));
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
      throw used(
          column,
          "cannot alter type of column \"%s\" twice".formatted(column.name()),
          span,
          true,
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
        column,
        from.equals(UndeterminedType.LITERAL) ? column.type() : from,
        type,
        "default for column \"%s\" cannot be cast automatically to type %s",
        execution.span(node));
  }

  private void requireCast(
      Column column, DataType from, DataType type, String message, SourceSpan span) {
    if (Casts.isRefused(execution.catalog(), from, type)) {
      TypeBook types = new TypeBook(execution);
      throw execution.refused(
          execution.isCertain(draft.name(), column.name()),
          RefusalKind.TYPE_MISMATCH,
          message.formatted(column.name(), types.printed(types.type(type))),
          ObjectPath.member(draft.name(), column.name()),
          span,
          column.origin());
    }
  }

  private void requireUnused(Column column, SourceSpan span) {
    requireNotGenerating(column, span, true);
    List<View> views = new Dependents(execution).viewsOf(draft.name(), column.name());
    for (View view : views) {
      throw used(
          column,
          "cannot alter type of a column used by a view or rule",
          span,
          execution.isCertain(view.name()),
          view.origin());
    }
    for (Attachment attachment : draft.base().attachments()) {
      if (attachment.columns().contains(column.name()) && attachment.kind() != Kind.RULE) {
        throw used(
            column,
            "cannot alter type of a column used in a %s definition"
                .formatted(attachment.kind().word()),
            span,
            execution.isCertain(draft.name(), attachment.name()),
            attachment.origin());
      }
    }
    requireNotGenerating(column, span, false);
  }

  /**
   * The server names what was made first: generated columns that came with the table, then views
   * and the rest, then generated columns that were added.
   */
  private void requireNotGenerating(Column column, SourceSpan span, boolean withTable) {
    for (Column generated : Dependents.generatedFrom(draft, column.name())) {
      if (draft.base().origin().contains(generated.origin()) == withTable) {
        throw used(
            column,
            "cannot alter type of a column used by a generated column",
            span,
            execution.isCertain(draft.name(), generated.name()),
            generated.origin());
      }
    }
  }

  private Refused used(
      Column column, String message, SourceSpan span, boolean certain, SourceSpan origin) {
    return execution.refused(
        certain && execution.isCertain(draft.name(), column.name()),
        RefusalKind.FEATURE_NOT_SUPPORTED,
        message,
        ObjectPath.member(draft.name(), column.name()),
        span,
        origin);
  }
}
