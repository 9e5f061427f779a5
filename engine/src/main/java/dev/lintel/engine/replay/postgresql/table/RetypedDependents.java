package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.OrderOfOrigin;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.named.NamedUses;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands in the way of another type of a column. The server names what leaned on the column
 * first ({@code RememberAllDependentForRebuilding} of its source).
 */
final class RetypedDependents {

  private final Execution execution;
  private final TableDraft draft;
  private final SourceSpan span;

  /**
   * Prepares for an action.
   *
   * @param draft the table with the column
   * @param span the action
   */
  RetypedDependents(Execution execution, TableDraft draft, SourceSpan span) {
    this.execution = execution;
    this.draft = draft;
    this.span = span;
  }

  /**
   * Something that leans on the column.
   *
   * @param words how the message goes on after "cannot alter type of a column used"
   */
  private record Dependent(String words, boolean certain, SourceSpan origin) {}

  /** Refuses to change the type of a column that something leans on, here or in a child. */
  void requireNone(Column column) {
    List<Dependent> found = of(column);
    if (!found.isEmpty()) {
      Dependent first = found.get(0);
      throw execution.refused(
          first.certain() && execution.isCertain(draft.name(), column.name()),
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "cannot alter type of a column used " + first.words(),
          ObjectPath.member(draft.name(), column.name()),
          span,
          first.origin());
    }
    for (Table child : new Partitions(execution).children(draft.name())) {
      TableDraft below = new TableDraft(child);
      below
          .column(column.name())
          .ifPresent(own -> new RetypedDependents(execution, below, span).requireNone(own));
    }
  }

  private List<Dependent> of(Column column) {
    List<Dependent> found = new ArrayList<>();
    for (View view : new Dependents(execution).viewsOf(draft.name(), column.name())) {
      found.add(
          new Dependent("by a view or rule", execution.isCertain(view.name()), view.origin()));
    }
    for (Attachment attachment : draft.base().attachments()) {
      if (attachment.columns().contains(column.name())) {
        found.add(
            new Dependent(
                attachment.kind() == Kind.RULE
                    ? "by a view or rule"
                    : "in a %s definition".formatted(attachment.kind().word()),
                execution.isCertain(draft.name(), attachment.name()),
                attachment.origin()));
      }
    }
    for (Column generated : Dependents.generatedFrom(draft, column.name())) {
      found.add(
          new Dependent(
              "by a generated column",
              execution.isCertain(draft.name(), generated.name()),
              generated.origin()));
    }
    new NamedUses(execution)
        .publicationOf(draft.name(), column.name())
        .ifPresent(
            publication ->
                found.add(
                    new Dependent(
                        "by a publication WHERE clause",
                        execution.isCertain(publication.name()),
                        publication.origin())));
    found.sort(Comparator.comparing(Dependent::origin, OrderOfOrigin.FIRST_MADE));
    return found;
  }
}
