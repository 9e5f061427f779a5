package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.NamedObject;
import dev.lintel.engine.catalog.ObjectUse;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.Table.Persistence;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Runs SET LOGGED and SET UNLOGGED ({@code ATPrepChangePersistence} of the server's source). */
final class LoggingChange {

  private final Execution execution;
  private final TableDraft draft;
  private final SourceSpan span;

  LoggingChange(Execution execution, TableDraft draft, SourceSpan span) {
    this.execution = execution;
    this.draft = draft;
    this.span = span;
  }

  void run(Persistence wanted) {
    if (draft.persistence() == Persistence.TEMPORARY) {
      throw refused(
          "cannot change logged status of table \"%s\" because it is temporary"
              .formatted(draft.name().name()));
    }
    boolean logged = wanted == Persistence.PERMANENT;
    if (draft.persistence() == wanted) {
      return;
    }
    if (!logged) {
      requireUnpublished();
    }
    for (QualifiedName name : logged ? referenced() : referencing()) {
      Table other = execution.catalog().table(name).orElse(null);
      if (other != null
          && other.persistence() != wanted
          && !name.equals(draft.name())
          && execution.isCertain(name)) {
        throw refused(
            "could not change table \"%s\" to %s because it references %s table \"%s\""
                .formatted(
                    draft.name().name(),
                    logged ? "logged" : "unlogged",
                    logged ? "unlogged" : "logged",
                    name.name()));
      }
    }
    draft.rebase(table -> table.withPersistence(wanted));
  }

  private void requireUnpublished() {
    ObjectUse table = ObjectUse.relation(draft.name());
    for (NamedObject object : execution.catalog().objects()) {
      if (object.kind() == NamedObject.Kind.PUBLICATION && object.uses().contains(table)) {
        throw execution.refused(
            execution.isCertain(draft.name()),
            RefusalKind.NOT_IN_PREREQUISITE_STATE,
            "cannot change table \"%s\" to unlogged because it is part of a publication"
                .formatted(draft.name().name()),
            ObjectPath.relation(draft.name()),
            span,
            object.origin());
      }
    }
  }

  private List<QualifiedName> referenced() {
    List<QualifiedName> tables = new ArrayList<>();
    for (Constraint constraint : draft.constraints()) {
      if (constraint instanceof ForeignKey key) {
        tables.add(key.referencedTable());
      }
    }
    return tables;
  }

  private List<QualifiedName> referencing() {
    return new Dependents(execution)
        .foreignKeysTo(draft.name()).stream().map(owned -> owned.table()).toList();
  }

  private Refused refused(String message) {
    return execution.refused(
        execution.isCertain(draft.name()),
        RefusalKind.INVALID_TABLE_DEFINITION,
        message,
        ObjectPath.relation(draft.name()),
        span,
        draft.base().origin());
  }
}
