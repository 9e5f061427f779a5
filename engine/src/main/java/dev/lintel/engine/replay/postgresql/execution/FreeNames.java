package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Refuses to make what has the name of something else. */
public final class FreeNames {

  private final Execution execution;

  public FreeNames(Execution execution) {
    this.execution = execution;
  }

  /** Refuses to make a relation where a relation, index or type has its name. */
  public void requireRelation(QualifiedName name, SourceSpan span) {
    SystemCatalogs.requireOther(execution, name, span);
    if (ImplicitNames.relationExists(execution.catalog(), name)) {
      throw duplicateRelation(name, span);
    }
    execution
        .catalog()
        .type(name)
        .ifPresent(
            type -> {
              throw execution.refused(
                  execution.isCertain(name),
                  RefusalKind.DUPLICATE_TYPE,
                  "type \"%s\" already exists".formatted(name.name()),
                  ObjectPath.type(name),
                  span,
                  type.origin());
            });
  }

  /** Makes the refusal of a relation whose name is taken. */
  public Refused duplicateRelation(QualifiedName name, SourceSpan span) {
    return duplicateRelation(name, span, new Lookup(execution).origin(name));
  }

  /** Makes the refusal of a relation whose name is taken by what was made at {@code earlier}. */
  public Refused duplicateRelation(
      QualifiedName name, SourceSpan span, @Nullable SourceSpan earlier) {
    return duplicate(RefusalKind.DUPLICATE_RELATION, name, span, earlier);
  }

  /** Makes the refusal of an index whose name is taken. */
  public Refused duplicateIndex(QualifiedName name, SourceSpan span) {
    return duplicate(RefusalKind.DUPLICATE_INDEX, name, span, new Lookup(execution).origin(name));
  }

  private Refused duplicate(
      RefusalKind kind, QualifiedName name, SourceSpan span, @Nullable SourceSpan earlier) {
    QualifiedName owner = execution.catalog().indexOwner(name).orElse(name);
    return execution.refused(
        execution.isThere(name) && execution.isThere(owner),
        kind,
        "relation \"%s\" already exists".formatted(name.name()),
        ObjectPath.relation(name),
        span,
        earlier);
  }

  /** Refuses to make a type where a type or the row type of a relation has its name. */
  public void requireType(QualifiedName name, SourceSpan span) {
    boolean rowType = execution.catalog().relation(name).filter(FreeNames::hasRowType).isPresent();
    if (rowType || execution.catalog().type(name).isPresent()) {
      throw execution.refused(
          execution.isThere(name),
          RefusalKind.DUPLICATE_TYPE,
          "type \"%s\" already exists".formatted(name.name()),
          ObjectPath.type(name),
          span,
          new Lookup(execution).origin(name));
    }
  }

  private static boolean hasRowType(Relation relation) {
    return !(relation instanceof Sequence);
  }
}
