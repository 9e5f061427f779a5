package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.SchemaDropped;
import dev.lintel.engine.change.TypeDropped;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.removal.Removal;
import dev.lintel.engine.replay.postgresql.removal.Removal.Blocked;
import dev.lintel.engine.replay.postgresql.removal.RoutineUses;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.DropObjects;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;

/** Drops the objects in a schema, or refuses because there are some. */
final class SchemaRemoval {

  private final Execution execution;
  private final boolean cascade;
  private final boolean several;
  private final SourceSpan span;

  private SchemaRemoval(Execution execution, boolean cascade, boolean several, SourceSpan span) {
    this.execution = execution;
    this.cascade = cascade;
    this.several = several;
    this.span = span;
  }

  /** Runs DROP SCHEMA. */
  static void run(Execution execution, DropObjects node) {
    if (!node.ifExists()) {
      for (SqlIdentifier name : node.names()) {
        new Lookup(execution).requireSchema(Folding.name(name), execution.span(name));
      }
    }
    SourceSpan span = execution.span(node);
    for (SqlIdentifier identifier : node.names()) {
      String name = Folding.name(identifier);
      Optional<Schema> schema = execution.catalog().schema(name);
      if (schema.isPresent()) {
        new SchemaRemoval(execution, node.cascade(), node.names().size() > 1, span)
            .drop(name, execution.span(identifier));
        execution.set(execution.catalog().withoutSchema(name));
        execution.record(new SchemaDropped(schema.get(), span));
      }
      execution.depart(ObjectPath.schema(name), span);
    }
  }

  private void drop(String schema, SourceSpan nameSpan) {
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
    releaseRoutinesAndOthers(schema, nameSpan);
    releaseExtensions(schema, nameSpan);
    Blocked never = (dependent, certain, origin) -> blocked(schema, nameSpan, origin);
    new Removal(execution, true, span).drop(relations, never);
    for (UserType type : types) {
      drop(type, never);
    }
  }

  private void releaseRoutinesAndOthers(String schema, SourceSpan nameSpan) {
    for (Routine routine : execution.catalog().routines()) {
      if (routine.name().schema().equals(schema)) {
        allow(routine.name(), schema, nameSpan, routine.origin());
        new RoutineUses(execution).remove(routine);
      }
    }
    for (NamedObject object : List.copyOf(execution.catalog().objects())) {
      if (object.name().schema().equals(schema)) {
        allow(object.name(), schema, nameSpan, object.origin());
        execution.set(execution.catalog().without(object));
      }
    }
  }

  /** An extension that was there before the migrations may lie in another schema than they said. */
  private void releaseExtensions(String schema, SourceSpan nameSpan) {
    boolean certain = !execution.premises().mayHaveExtensions();
    for (Extension extension : List.copyOf(execution.catalog().extensions())) {
      if (extension.schema().equals(schema)) {
        if (!cascade && certain) {
          throw blocked(schema, nameSpan, extension.origin());
        }
        new ExtensionRemoval(execution).drop(extension, true, span);
        if (certain) {
          execution.depart(ObjectPath.extension(extension.name()), span);
        }
      }
    }
  }

  private void allow(QualifiedName name, String schema, SourceSpan nameSpan, SourceSpan origin) {
    if (!cascade && execution.isCertain(name)) {
      throw blocked(schema, nameSpan, origin);
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
        several
            ? "cannot drop desired object(s) because other objects depend on them"
            : "cannot drop schema %s because other objects depend on it".formatted(schema),
        ObjectPath.schema(schema),
        nameSpan,
        origin);
  }
}
