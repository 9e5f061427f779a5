package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.TypeDropped;
import dev.lintel.engine.replay.postgresql.Removal.Blocked;
import dev.lintel.engine.source.SourceSpan;
import java.util.Comparator;
import java.util.List;

/** Drops the objects in a schema, or refuses because there are some. */
final class SchemaRemoval {

  private final Execution execution;
  private final boolean cascade;
  private final SourceSpan span;

  SchemaRemoval(Execution execution, boolean cascade, SourceSpan span) {
    this.execution = execution;
    this.cascade = cascade;
    this.span = span;
  }

  void drop(String schema, SourceSpan nameSpan) {
    List<Relation> relations =
        execution.catalog().relations().stream()
            .filter(relation -> relation.name().schema().equals(schema))
            .sorted(Comparator.comparing(Relation::name))
            .toList();
    List<UserType> types =
        execution.catalog().types().stream()
            .filter(type -> type.name().schema().equals(schema))
            .sorted(Comparator.comparing(UserType::name))
            .toList();
    if (!cascade) {
      relations.stream()
          .filter(relation -> execution.isCertain(relation.name()))
          .findFirst()
          .ifPresent(
              relation -> {
                throw blocked(schema, nameSpan, relation.origin());
              });
      types.stream()
          .filter(type -> execution.isCertain(type.name()))
          .findFirst()
          .ifPresent(
              type -> {
                throw blocked(schema, nameSpan, type.origin());
              });
    }
    Blocked never = (dependent, certain, origin) -> blocked(schema, nameSpan, origin);
    new Removal(execution, true, span).drop(relations, never);
    for (UserType type : types) {
      drop(type, never);
    }
  }

  private void drop(UserType type, Blocked blocked) {
    QualifiedName name = type.name();
    if (execution.catalog().type(name).isEmpty()) {
      return;
    }
    new TypeRemoval(execution, true, span).release(type, blocked);
    execution.set(execution.catalog().withoutType(name));
    execution.depart(ObjectPath.type(name), span);
    execution.record(new TypeDropped(type, span));
  }

  private Refused blocked(String schema, SourceSpan nameSpan, SourceSpan origin) {
    return execution.refused(
        RefusalKind.DEPENDENT_OBJECTS,
        "cannot drop schema %s because other objects depend on it".formatted(Quoting.quote(schema)),
        ObjectPath.schema(schema),
        nameSpan,
        origin);
  }
}
