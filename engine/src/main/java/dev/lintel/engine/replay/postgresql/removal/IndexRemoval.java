package dev.lintel.engine.replay.postgresql.removal;

import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.IndexDropped;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Dependents;
import dev.lintel.engine.replay.postgresql.execution.Dependents.OwnedConstraint;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.TransactionRules;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.inheritance.TableCopying;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.DropObjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs {@code DROP INDEX}. */
public final class IndexRemoval {

  private final Execution execution;
  private final Lookup lookup;

  public IndexRemoval(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs the statement. */
  public void run(DropObjects node) {
    if (node.concurrently()) {
      TransactionRules.requireNone(execution, "DROP INDEX CONCURRENTLY", execution.span(node));
      requireOne(node);
    }
    Map<QualifiedName, SqlIdentifier> indexes = new LinkedHashMap<>();
    for (SqlIdentifier identifier : node.names()) {
      Optional<QualifiedName> name = lookup.find(identifier);
      if (name.isEmpty()) {
        requireIfExists(node, identifier);
      } else if (execution.catalog().indexOwner(name.get()).isEmpty()) {
        throw lookup.wrongKind(identifier, name.get(), "\"%s\" is not an index");
      } else {
        requireNotPartitioned(node, name.get(), identifier);
        indexes.putIfAbsent(name.get(), identifier);
      }
    }
    indexes.forEach(this::requireNoConstraint);
    indexes.forEach(this::requireOwn);
    indexes.forEach((name, identifier) -> drop(node, identifier, name, indexes.size() > 1));
    for (SqlIdentifier identifier : node.names()) {
      departed(lookup.candidates(identifier), execution.span(node));
    }
  }

  private void requireNotPartitioned(
      DropObjects node, QualifiedName name, SqlIdentifier identifier) {
    boolean partitioned =
        execution
            .catalog()
            .indexOwner(name)
            .flatMap(execution.catalog()::table)
            .filter(table -> table.kind() == Table.Kind.PARTITIONED_TABLE)
            .isPresent();
    boolean temporary = name.schema().equals(SearchPath.TEMPORARY);
    if (node.concurrently() && partitioned && !temporary) {
      throw execution.refused(
          execution.isCertain(name),
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "cannot drop partitioned index \"%s\" concurrently".formatted(name.name()),
          ObjectPath.relation(name),
          execution.span(identifier),
          lookup.origin(name));
    }
  }

  private void requireOne(DropObjects node) {
    String unsupported = node.names().size() > 1 ? "dropping multiple objects" : null;
    if (unsupported == null && node.cascade()) {
      unsupported = "CASCADE";
    }
    if (unsupported != null) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "DROP INDEX CONCURRENTLY does not support " + unsupported,
          ObjectPath.relation(lookup.findOrTarget(node.names().get(0))),
          execution.span(node),
          null);
    }
  }

  /** An index that a partition has because of its table goes with that of the table only. */
  private void requireOwn(QualifiedName name, SqlIdentifier identifier) {
    Index index = execution.catalog().index(name).orElseThrow();
    Optional<Index> whole =
        execution
            .catalog()
            .indexOwner(name)
            .flatMap(execution.catalog()::table)
            .map(Table::partitionOf)
            .flatMap(execution.catalog()::table)
            .flatMap(
                table ->
                    table.indexes().stream()
                        .filter(other -> TableCopying.alike(index, other))
                        .filter(other -> other.origin().equals(index.origin()))
                        .findFirst());
    if (whole.isPresent()) {
      throw execution.refused(
          execution.isCertain(name),
          RefusalKind.DEPENDENT_OBJECTS,
          "cannot drop index %s because index %s requires it"
              .formatted(execution.printed(name), execution.printed(whole.get().name())),
          ObjectPath.relation(name),
          execution.span(identifier),
          whole.get().origin());
    }
  }

  private void requireNoConstraint(QualifiedName name, SqlIdentifier identifier) {
    Index index = execution.catalog().index(name).orElseThrow();
    execution
        .catalog()
        .indexOwner(name)
        .flatMap(execution.catalog()::table)
        .ifPresent(table -> requireNoConstraint(new TableDraft(table), index, identifier));
  }

  private void departed(List<QualifiedName> candidates, SourceSpan span) {
    for (QualifiedName name : candidates) {
      if (!ImplicitNames.relationExists(execution.catalog(), name)) {
        execution.makeCertain(name);
        execution.depart(ObjectPath.relation(name), span);
      }
    }
  }

  private void requireIfExists(DropObjects node, SqlIdentifier identifier) {
    if (node.ifExists()) {
      return;
    }
    String schema = Folding.schemaOf(identifier);
    if (schema != null) {
      lookup.requireSchema(schema, execution.span(identifier));
    }
    if (lookup.isMissing(identifier)) {
      throw missing(identifier);
    }
  }

  /** Makes the refusal of an index that does not exist. */
  Refused missing(SqlIdentifier identifier) {
    List<QualifiedName> candidates = lookup.candidates(identifier);
    return execution.refused(
        lookup.isMissing(identifier),
        RefusalKind.MISSING_INDEX,
        "index \"%s\" does not exist".formatted(Folding.name(identifier)),
        ObjectPath.relation(candidates.get(candidates.size() - 1)),
        execution.span(identifier),
        lookup.departed(candidates));
  }

  private void drop(
      DropObjects node, SqlIdentifier identifier, QualifiedName name, boolean several) {
    Index index = execution.catalog().index(name).orElseThrow();
    Relation owner =
        execution.catalog().indexOwner(name).flatMap(execution.catalog()::relation).orElseThrow();
    SourceSpan span = execution.span(node);
    if (owner instanceof Table table) {
      TableDraft draft = new TableDraft(table);
      release(node, draft, index, identifier, several);
      draft.remove(index);
      execution.put(draft.toTable());
    } else if (owner instanceof View view) {
      execution.put(
          view.withIndexes(view.indexes().stream().filter(i -> !i.name().equals(name)).toList()));
    }
    dropFromPartitions(owner, index, span);
    execution.makeCertain(name);
    execution.depart(ObjectPath.relation(name), span);
    execution.record(new IndexDropped(owner.name(), index, node.concurrently(), span));
  }

  private void dropFromPartitions(Relation owner, Index index, SourceSpan span) {
    if (!(owner instanceof Table table) || table.kind() != Table.Kind.PARTITIONED_TABLE) {
      return;
    }
    for (Table child : new Partitions(execution).children(table.name())) {
      TableDraft draft = new TableDraft(child);
      Optional<Index> twin =
          draft.indexes().stream()
              .filter(i -> !i.constraint() && TableCopying.alike(index, i))
              .findFirst();
      if (twin.isPresent()) {
        draft.remove(twin.get());
        execution.put(draft.toTable());
        execution.depart(ObjectPath.relation(twin.get().name()), span);
        dropFromPartitions(draft.toTable(), twin.get(), span);
      }
    }
  }

  private void requireNoConstraint(TableDraft draft, Index index, SqlIdentifier identifier) {
    if (index.constraint()) {
      String name = index.name().name();
      throw execution.refused(
          execution.isCertain(index.name()) && execution.isCertain(draft.name(), name),
          RefusalKind.DEPENDENT_OBJECTS,
          "cannot drop index %s because constraint %s on table %s requires it"
              .formatted(execution.printed(index.name()), name, execution.printed(draft.name())),
          ObjectPath.relation(index.name()),
          execution.span(identifier),
          index.origin());
    }
  }

  private void release(
      DropObjects node, TableDraft draft, Index index, SqlIdentifier identifier, boolean several) {
    for (OwnedConstraint owned : new Dependents(execution).foreignKeysTo(draft, index)) {
      if (!node.cascade()) {
        throw execution.refused(
            execution.isCertain(index.name())
                && execution.isCertain(owned.table(), owned.foreignKey().name()),
            RefusalKind.DEPENDENT_OBJECTS,
            several
                ? "cannot drop desired object(s) because other objects depend on them"
                : "cannot drop index %s because other objects depend on it"
                    .formatted(execution.printed(index.name())),
            ObjectPath.relation(index.name()),
            execution.span(identifier),
            owned.foreignKey().origin());
      }
      if (owned.table().equals(draft.name())) {
        draft.remove(owned.foreignKey());
      } else {
        Removal.dropForeignKey(execution, owned, execution.span(node));
      }
    }
  }
}
