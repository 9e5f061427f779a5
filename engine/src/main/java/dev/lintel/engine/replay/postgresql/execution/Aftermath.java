package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is assumed after a refusal. The statement changed nothing, but whoever repairs it will keep
 * what it was for: what it would have made, and what it missed, is uncertain from here on. So one
 * mistake stays one finding.
 */
public final class Aftermath {

  /** Refusals whose object is no column, if it is a part of a relation. */
  private static final Set<RefusalKind> NO_COLUMN =
      EnumSet.of(
          RefusalKind.MISSING_CONSTRAINT,
          RefusalKind.DUPLICATE_CONSTRAINT,
          RefusalKind.MISSING_OBJECT,
          RefusalKind.DUPLICATE_OBJECT,
          RefusalKind.MISSING_TRIGGER,
          RefusalKind.DUPLICATE_TRIGGER);

  /** Refusals whose object may be a trigger or rule. */
  private static final Set<RefusalKind> OF_TRIGGERS =
      EnumSet.of(
          RefusalKind.MISSING_OBJECT, RefusalKind.DUPLICATE_OBJECT, RefusalKind.MISSING_TRIGGER);

  private Aftermath() {}

  /**
   * Marks what a refused statement names.
   *
   * @param names what it would have made, changed or dropped
   */
  public static void apply(
      Execution execution, Refusal refusal, boolean certain, Set<ObjectPath> names) {
    ObjectPath culprit = refusal.object();
    boolean exists = exists(execution.catalog(), culprit);
    for (ObjectPath name : names) {
      if (!(certain && exists && name.plain().equals(culprit))) {
        touch(execution, name);
      }
      if (!certain) {
        touchNamesakes(execution, name.owner());
      }
    }
    if (!certain || !exists) {
      touch(execution, NO_COLUMN.contains(refusal.kind()) ? asPart(culprit) : culprit);
      if (culprit.kind() == ObjectPath.Kind.MEMBER && OF_TRIGGERS.contains(refusal.kind())) {
        touch(execution, ObjectPath.part(culprit.owner(), NamelessParts.TRIGGERS));
      }
    }
    if (!certain) {
      touchNamesakes(execution, culprit.owner());
    }
  }

  private static ObjectPath asPart(ObjectPath culprit) {
    return culprit.kind() == ObjectPath.Kind.MEMBER && culprit.member() != null
        ? ObjectPath.part(culprit.owner(), culprit.member())
        : culprit;
  }

  /**
   * Marks what has the same name with a schema, or without one. A schema that no migration makes
   * may be the one the tool connects with, and then both are one object.
   */
  private static void touchNamesakes(Execution execution, QualifiedName name) {
    namesakesBeside(execution, name).forEach(execution::makeUncertain);
  }

  /** Returns whether a relation that was made may be another one too, and marks that one. */
  public static boolean touchNamesakesOfNew(Execution execution, QualifiedName name) {
    if (execution.emptyStart()) {
      return false;
    }
    List<QualifiedName> others = namesakesBeside(execution, name);
    others.forEach(execution::makeUncertain);
    return !others.isEmpty();
  }

  private static List<QualifiedName> namesakesBeside(Execution execution, QualifiedName name) {
    Catalog catalog = execution.catalog();
    List<String> searched = execution.state().searchPath().schemas();
    boolean bare = searched.contains(name.schema());
    List<QualifiedName> namesakes = new ArrayList<>();
    if (name.name().isEmpty() || (!bare && isMade(catalog, name.schema()))) {
      return namesakes;
    }
    for (Relation relation : catalog.relations()) {
      String schema = relation.name().schema();
      if (relation.name().name().equals(name.name())
          && !relation.name().equals(name)
          && (bare ? !isMade(catalog, schema) : searched.contains(schema))) {
        namesakes.add(relation.name());
      }
    }
    return namesakes;
  }

  private static boolean isMade(Catalog catalog, String schema) {
    return catalog.schema(schema).map(Schema::origin).isPresent();
  }

  /** Marks one object as uncertain. */
  public static void touch(Execution execution, ObjectPath object) {
    QualifiedName owner = object.owner();
    if (owner.name().isEmpty()) {
      return;
    }
    switch (object.kind()) {
      case RELATION, TYPE -> execution.makeUncertain(owner);
      case MEMBER -> {
        if (object.member() != null) {
          execution.makeUncertain(owner, object.member());
        }
      }
      case PART -> {
        if (object.member() != null) {
          execution.makePartUncertain(owner, object.member());
        }
      }
      case SCHEMA -> {
        Catalog catalog = execution.catalog();
        execution.set(catalog.with(catalog.uncertainty().withSchema(owner.name())));
      }
      case EXTENSION -> {
        // No refusal depends on whether an extension exists, but for that of its own statement.
      }
    }
  }

  private static boolean exists(Catalog catalog, ObjectPath object) {
    QualifiedName owner = object.owner();
    return switch (object.kind()) {
      case SCHEMA -> catalog.schema(owner.name()).isPresent();
      case EXTENSION -> catalog.extension(owner.name()).isPresent();
      case RELATION, TYPE ->
          ImplicitNames.relationExists(catalog, owner)
              || catalog.type(owner).isPresent()
              || !catalog.routines(owner).isEmpty();
      case MEMBER, PART -> Members.exist(catalog, object);
    };
  }
}
