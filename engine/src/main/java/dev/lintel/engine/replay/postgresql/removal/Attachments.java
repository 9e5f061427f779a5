package dev.lintel.engine.replay.postgresql.removal;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Attachment.Kind;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The triggers, policies and rules of one kind, by table and name. */
public final class Attachments {

  private final Execution execution;
  private final Kind kind;

  public Attachments(Execution execution, Kind kind) {
    this.execution = execution;
    this.kind = kind;
  }

  /** Returns the one of that name on a relation. */
  public Optional<Attachment> find(Relation relation, String name) {
    return relation.attachments().stream().filter(a -> is(a, name)).findFirst();
  }

  /** Returns whether one is of this kind and has that name. */
  public boolean is(Attachment attachment, String name) {
    return attachment.kind() == kind && attachment.name().equals(name);
  }

  /** Returns what of a table names one of these columns. */
  static Optional<Attachment> using(TableDraft draft, Set<String> columns) {
    return draft.base().attachments().stream()
        .filter(attachment -> attachment.columns().stream().anyMatch(columns::contains))
        .findFirst();
  }

  /** Takes one off its table or view. */
  public void remove(QualifiedName on, String name) {
    execution
        .catalog()
        .relation(on)
        .ifPresent(
            relation ->
                put(relation, relation.attachments().stream().filter(a -> !is(a, name)).toList()));
  }

  /** Enters a relation with other triggers, policies and rules. */
  public void put(Relation relation, List<Attachment> attachments) {
    if (relation instanceof Table table) {
      execution.put(table.withAttachments(attachments));
    } else if (relation instanceof View view) {
      execution.put(view.withAttachments(attachments));
    }
  }

  /** Refuses the statement if there is certainly none of that name on the relation. */
  public void requireOn(Relation relation, String name, SourceSpan span) {
    boolean known =
        relation instanceof Sequence
            || find(relation, name).isPresent()
            || (relation instanceof Table table && mayInherit(table, name))
            || (relation instanceof View && kind == Kind.RULE && name.equals("_RETURN"));
    if (known || !execution.emptyStart()) {
      return;
    }
    throw execution.refused(
        execution.isCertain(relation.name(), name),
        kind == Kind.TRIGGER ? RefusalKind.MISSING_TRIGGER : RefusalKind.MISSING_OBJECT,
        "%s \"%s\" for %s \"%s\" does not exist"
            .formatted(
                kind.word(),
                name,
                kind == Kind.RULE ? "relation" : "table",
                relation.name().name()),
        ObjectPath.member(relation.name(), name),
        span,
        execution.state().departed().get(ObjectPath.member(relation.name(), name)));
  }

  /** Triggers a partition may have from its table; rules and policies it has for itself. */
  private boolean mayInherit(Table table, String name) {
    return kind == Kind.TRIGGER && new TriggerClones(execution).mayHave(table, name);
  }

  /** Makes the refusal of a name that another one has. */
  public Refused exists(Relation table, String name, SourceSpan span, Attachment existing) {
    return execution.refused(
        execution.isCertain(table.name(), name),
        kind == Kind.TRIGGER ? RefusalKind.DUPLICATE_TRIGGER : RefusalKind.DUPLICATE_OBJECT,
        "%s \"%s\" for %s \"%s\" already exists"
            .formatted(
                kind.word(), name, kind == Kind.POLICY ? "table" : "relation", table.name().name()),
        ObjectPath.member(table.name(), name),
        span,
        existing.origin());
  }
}
