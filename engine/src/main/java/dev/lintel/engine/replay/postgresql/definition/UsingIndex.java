package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.UniqueConstraint;
import dev.lintel.engine.change.ConstraintAdded;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.RelationRenamed;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import org.apache.calcite.sql.SqlIdentifier;

/** Makes a key constraint of an existing unique index, which takes the constraint's name. */
final class UsingIndex {

  private final Execution execution;
  private final TableDraft draft;

  UsingIndex(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  void primaryKey(PrimaryKeyConstraint node, SqlIdentifier indexName) {
    Index index = take(node, indexName, true);
    SourceSpan span = execution.span(node);
    add(new PrimaryKey(index.name().name(), index.keyColumns(), span), span);
    new KeyConstraints(execution, draft).setNotNull(index.keyColumns(), span);
  }

  void unique(dev.lintel.engine.sql.node.UniqueConstraint node, SqlIdentifier indexName) {
    Index index = take(node, indexName, false);
    SourceSpan span = execution.span(node);
    add(
        new UniqueConstraint(
            index.name().name(), index.keyColumns(), index.nullsNotDistinct(), span),
        span);
  }

  private void add(Constraint constraint, SourceSpan span) {
    draft.add(constraint);
    execution.record(new ConstraintAdded(draft.name(), constraint, span));
  }

  private Index take(ConstraintNode node, SqlIdentifier indexName, boolean primary) {
    String given = Folding.name(indexName);
    Index index = draft.index(given).orElseThrow(() -> notOfTable(indexName, given));
    requireUsable(index, indexName);
    if (primary) {
      new KeyConstraints(execution, draft).requireNoPrimaryKey(execution.span(node));
    }
    new PartitionKey(execution, draft).requireNoneForIndex(execution.span(node));
    String name = node.name() == null ? given : Folding.name(node.name());
    QualifiedName qualified = draft.name().withName(name);
    if (!name.equals(given)) {
      new KeyConstraints(execution, draft).requireFree(name, execution.span(node));
      execution.record(new RelationRenamed(index.name(), qualified, execution.span(node)));
      execution.depart(ObjectPath.relation(index.name()), execution.span(node));
    }
    Index taken =
        index
            .withConstraint(true, primary)
            .withName(qualified)
            .withDeferrable(KeyConstraints.isDeferrable(node));
    draft.mapIndexes(i -> i.name().equals(index.name()) ? taken : i);
    return taken;
  }

  private void requireUsable(Index index, SqlIdentifier indexName) {
    String reason = null;
    if (index.constraint()) {
      reason = "index \"%s\" is already associated with a constraint";
    } else if (!index.unique()) {
      reason = "\"%s\" is not a unique index";
    } else if (index.keyColumns().size() < index.keys().size()) {
      reason = "index \"%s\" contains expressions";
    } else if (index.predicate() != null) {
      reason = "\"%s\" is a partial index";
    } else if (index.keys().stream().anyMatch(IndexKey::descending)) {
      long before = index.keys().stream().takeWhile(key -> !key.descending()).count();
      reason =
          "index \"%%s\" column number %d does not have default sorting behavior"
              .formatted(before + 1);
    }
    if (reason != null) {
      throw execution.refused(
          execution.isCertain(index.name()),
          index.constraint()
              ? RefusalKind.NOT_IN_PREREQUISITE_STATE
              : RefusalKind.WRONG_OBJECT_TYPE,
          reason.formatted(index.name().name()),
          ObjectPath.relation(index.name()),
          execution.span(indexName),
          index.origin());
    }
  }

  private Refused notOfTable(SqlIdentifier indexName, String given) {
    QualifiedName name = draft.name().withName(given);
    if (execution.catalog().indexOwner(name).isEmpty()) {
      return missing(indexName, given);
    }
    execution
        .catalog()
        .index(name)
        .filter(Index::constraint)
        .ifPresent(index -> requireUsable(index, indexName));
    return execution.refused(
        execution.isCertain(name),
        RefusalKind.NOT_IN_PREREQUISITE_STATE,
        "index \"%s\" does not belong to table \"%s\"".formatted(given, draft.name().name()),
        ObjectPath.relation(name),
        execution.span(indexName),
        new Lookup(execution).origin(name));
  }

  private Refused missing(SqlIdentifier indexName, String given) {
    QualifiedName name = draft.name().withName(given);
    return execution.refused(
        execution.isCertain(name) && execution.isCertain(draft.name(), given),
        RefusalKind.MISSING_INDEX,
        "index \"%s\" does not exist".formatted(given),
        ObjectPath.relation(name),
        execution.span(indexName),
        execution.state().departed().get(ObjectPath.relation(name)));
  }
}
