package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Kind;
import dev.lintel.engine.catalog.Routine.Mode;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.ExtensionDropped;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.IndexClasses;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ExtensionMembers;
import dev.lintel.engine.replay.postgresql.execution.Extensions;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.removal.Removal;
import dev.lintel.engine.replay.postgresql.routine.FunctionUsers;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.DropObjects;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.calcite.sql.SqlIdentifier;

/** What stands in the way of dropping an extension, and of dropping one of its members. */
final class ExtensionRemoval {

  private final Execution execution;

  ExtensionRemoval(Execution execution) {
    this.execution = execution;
  }

  /** Drops an extension with what leans on it, or refuses. */
  void drop(Extension extension, boolean cascade, SourceSpan span) {
    new TypeRemoval(execution, cascade, span).releaseExtension(extension);
    release(extension, cascade, span);
    execution.set(execution.catalog().withoutExtension(extension.name()));
    execution.record(new ExtensionDropped(extension, span));
  }

  /**
   * Drops what leans on the functions, operator classes and access methods of an extension, or
   * refuses. Its types are another matter.
   */
  private void release(Extension extension, boolean cascade, SourceSpan span) {
    ExtensionMembers members = Extensions.members(extension.name()).orElse(null);
    if (members == null) {
      return;
    }
    for (Relation relation : List.copyOf(execution.catalog().relations())) {
      if (relation instanceof Table table) {
        releaseIndexes(table, extension, members, cascade, span);
      }
    }
    for (String function : members.functions()) {
      if (!function.endsWith("*") && isOnlyOf(extension, ExtensionMembers::functions, function)) {
        new FunctionUsers(execution, anyOf(extension, function))
            .release(
                cascade, span, (by, certain, origin) -> blocked(extension, certain, span, origin));
      }
    }
  }

  private void releaseIndexes(
      Table table,
      Extension extension,
      ExtensionMembers members,
      boolean cascade,
      SourceSpan span) {
    TableDraft draft = new TableDraft(table);
    for (Index index : table.indexes()) {
      boolean uses =
          members.accessMethods().contains(index.method())
              || index.keys().stream().anyMatch(key -> isOf(key, members))
              || IndexClasses.leansOn(execution, draft, index, extension.name());
      if (uses) {
        if (!cascade) {
          throw blocked(extension, execution.isCertain(index.name()), span, index.origin());
        }
        Removal.depart(execution, draft, index, span);
        draft
            .constraint(index.name().name())
            .filter(constraint -> index.constraint())
            .ifPresent(draft::remove);
        execution.put(draft.toTable());
      }
    }
  }

  private static boolean isOf(IndexKey key, ExtensionMembers members) {
    return key.operatorClass() != null && members.operatorClasses().contains(key.operatorClass());
  }

  /** Returns whether no other extension that is there brings an object of that name. */
  private boolean isOnlyOf(
      Extension extension, Function<ExtensionMembers, Set<String>> kind, String name) {
    return execution.catalog().extensions().stream()
        .filter(other -> !other.name().equals(extension.name()))
        .noneMatch(other -> Extensions.mayBring(other.name(), kind, name));
  }

  /** Stands for all functions of a name that an extension brings. */
  private static Routine anyOf(Extension extension, String function) {
    Parameter any = new Parameter(Mode.VARIADIC, null, UndeterminedType.UNKNOWN, true);
    return new Routine(
        new QualifiedName(extension.schema(), function),
        Kind.FUNCTION,
        List.of(any),
        UndeterminedType.UNKNOWN,
        false,
        null,
        false,
        null,
        extension.origin());
  }

  private Refused blocked(
      Extension extension, boolean certain, SourceSpan span, SourceSpan origin) {
    return execution.refused(
        certain,
        RefusalKind.DEPENDENT_OBJECTS,
        "cannot drop extension %s because other objects depend on it".formatted(extension.name()),
        ObjectPath.extension(extension.name()),
        span,
        origin);
  }

  /** Refuses to drop a type that an extension of the history brings. */
  void requireNotOfExtension(DropObjects node, SqlIdentifier identifier) {
    for (QualifiedName name : new Lookup(execution).candidates(identifier)) {
      for (Extension extension : execution.catalog().extensions()) {
        boolean brings =
            extension.isFoundIn(name.schema())
                && Extensions.types(extension.name()).orElse(Set.of()).contains(name.name());
        if (brings && execution.isCertain(name)) {
          throw execution.refused(
              RefusalKind.DEPENDENT_OBJECTS,
              "cannot drop type %s because extension %s requires it"
                  .formatted(execution.printed(name), extension.name()),
              ObjectPath.type(name),
              execution.span(identifier),
              extension.origin());
        }
      }
    }
  }
}
