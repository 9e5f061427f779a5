package dev.lintel.engine.replay.postgresql.removal;

import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.NamedObject.Kind;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.named.OtherObjects;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drops objects of which only the name is kept, with what leans on them if CASCADE is said. */
public final class NamedRemoval {

  private final Execution execution;
  private final boolean cascade;
  private final SourceSpan span;

  public NamedRemoval(Execution execution, boolean cascade, SourceSpan span) {
    this.execution = execution;
    this.cascade = cascade;
    this.span = span;
  }

  /**
   * Drops objects.
   *
   * @param place where the first of them is named
   */
  public void drop(List<NamedObject> objects, SourceSpan place) {
    Set<NamedObject> going = new LinkedHashSet<>(objects);
    Deque<NamedObject> open = new ArrayDeque<>(objects);
    while (!open.isEmpty()) {
      NamedObject object = open.remove();
      for (NamedObject other : usersOf(object)) {
        if (!going.contains(other)) {
          allow(objects, other.name(), other.origin(), place);
          going.add(other);
          open.add(other);
        }
      }
      for (ObjectUse use : object.uses()) {
        if (isHeldByRelations(object.kind()) && use.sort() == ObjectUse.Sort.RELATION) {
          release(objects, use, place);
        }
      }
    }
    OtherObjects others = new OtherObjects(execution);
    for (NamedObject object : going) {
      others.remove(object, span);
      execution.set(execution.state().with(execution.state().ownOperators().without(object)));
    }
  }

  private static boolean isHeldByRelations(Kind kind) {
    return kind == Kind.COLLATION || kind == Kind.SERVER;
  }

  private List<NamedObject> usersOf(NamedObject object) {
    ObjectUse use = ObjectUse.object(object.kind(), object.name());
    return execution.catalog().objects().stream()
        .filter(other -> other.uses().contains(use))
        .toList();
  }

  private void release(List<NamedObject> objects, ObjectUse use, SourceSpan place) {
    Optional<Relation> relation = execution.catalog().relation(use.name());
    if (relation.isEmpty()) {
      return;
    }
    if (use.member().isEmpty()) {
      allow(objects, use.name(), relation.get().origin(), place);
      new Removal(execution, true, span)
          .drop(
              List.of(relation.get()),
              (dependent, certain, origin) -> blocked(objects, dependent, origin, place));
    } else if (relation.get() instanceof Table table) {
      table
          .column(use.member())
          .ifPresent(
              column -> {
                allow(objects, table.name(), column.origin(), place);
                TableDraft draft = new TableDraft(table);
                new ColumnRemoval(execution, draft, true, span).drop(column);
                execution.put(draft.toTable());
              });
    }
  }

  private void allow(
      List<NamedObject> objects, QualifiedName by, SourceSpan origin, SourceSpan place) {
    if (!cascade) {
      throw blocked(objects, by, origin, place);
    }
  }

  private Refused blocked(
      List<NamedObject> objects, QualifiedName by, SourceSpan origin, SourceSpan place) {
    NamedObject first = objects.get(0);
    return execution.refused(
        execution.isCertain(first.name()) && execution.isCertain(by),
        RefusalKind.DEPENDENT_OBJECTS,
        objects.size() > 1
            ? "cannot drop desired object(s) because other objects depend on them"
            : "cannot drop %s %s because other objects depend on it"
                .formatted(
                    first.kind().words(),
                    first.kind().isInSchema()
                        ? execution.printed(first.name())
                        : first.name().name()),
        ObjectPath.relation(first.name()),
        place,
        origin);
  }
}
