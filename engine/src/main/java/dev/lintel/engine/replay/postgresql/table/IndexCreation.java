package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.IndexAdded;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.IncludedColumns;
import dev.lintel.engine.replay.postgresql.definition.IndexKeys;
import dev.lintel.engine.replay.postgresql.definition.IndexMethods;
import dev.lintel.engine.replay.postgresql.definition.PartitionKey;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.FreeNames;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.TableLike;
import dev.lintel.engine.replay.postgresql.execution.TransactionRules;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.inheritance.TableCopying;
import dev.lintel.engine.replay.postgresql.query.ExpressionNames;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.Parameters;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.CreateIndex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs {@code CREATE INDEX}. */
public final class IndexCreation {

  private final Execution execution;
  private final Lookup lookup;

  public IndexCreation(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs the statement. */
  public void run(CreateIndex node) {
    if (node.concurrently()) {
      TransactionRules.requireNone(execution, "CREATE INDEX CONCURRENTLY", execution.span(node));
    }
    requireNoIndex(node);
    Relation relation = lookup.relation(node.table());
    if (relation instanceof View view && view.materialized()) {
      Index index = make(node, new TableDraft(TableLike.of(view)));
      if (index != null) {
        execution.put(view.withIndexes(with(view.indexes(), index)));
      }
      return;
    }
    if (!(relation instanceof Table table) || table.kind() == Table.Kind.FOREIGN_TABLE) {
      throw lookup.wrongKind(
          node.table(), relation.name(), "cannot create index on relation \"%s\"");
    }
    if (node.concurrently() && table.kind() == Table.Kind.PARTITIONED_TABLE) {
      throw execution.refused(
          execution.isCertain(table.name()),
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "cannot create index on partitioned table \"%s\" concurrently"
              .formatted(table.name().name()),
          ObjectPath.relation(table.name()),
          execution.span(node.table()),
          table.origin());
    }
    TableDraft draft = new TableDraft(table);
    Index index = make(node, draft);
    if (index == null) {
      return;
    }
    draft.add(index);
    execution.put(draft.toTable());
    if (table.kind() == Table.Kind.PARTITIONED_TABLE && !node.only()) {
      copyToPartitions(draft.toTable(), index);
    }
  }

  private void requireNoIndex(CreateIndex node) {
    lookup
        .find(node.table())
        .filter(name -> execution.catalog().indexOwner(name).isPresent())
        .ifPresent(
            name -> {
              throw lookup.wrongKind(node.table(), name, "cannot open relation \"%s\"");
            });
  }

  private boolean exists(CreateIndex node, TableDraft draft) {
    if (!node.ifNotExists() || node.name() == null) {
      return false;
    }
    QualifiedName name = draft.name().withName(Folding.name(node.name()));
    return ImplicitNames.relationExists(execution.catalog(), name) && execution.isCertain(name);
  }

  /** Returns the index; null if IF NOT EXISTS keeps it from being made, which is asked last. */
  private @Nullable Index make(CreateIndex node, TableDraft draft) {
    SourceSpan span = execution.span(node);
    SystemColumns.requireNotIndexed(execution, draft, node);
    ExpressionNames names = new ExpressionNames(execution, draft);
    names.require(node.predicate());
    new TableExpressions(execution, draft).requirePredicate(node.predicate());
    node.elements().forEach(element -> names.require(element.expression()));
    IndexKeys keys = IndexKeys.of(execution, draft, node.elements(), false);
    IndexMethods.require(execution, draft, node, keys);
    Parameters.requireIn(
        execution,
        IndexMethods.named(node.method()),
        execution.text(node),
        ObjectPath.relation(draft.name()),
        span);
    if (node.unique()) {
      new PartitionKey(execution, draft).requireIn(keys.columns(), "UNIQUE", span);
    }
    List<String> include = new IncludedColumns(execution, draft).of(node.include());
    if (exists(node, draft)) {
      return null;
    }
    QualifiedName name = draft.name().withName(name(node, draft, keys, include));
    boolean mayExist = node.ifNotExists() && !execution.isCertain(name);
    String predicate = node.predicate() == null ? null : node.predicate().text();
    Index index =
        new Index(
            name,
            node.unique(),
            false,
            false,
            IndexMethods.named(node.method()),
            keys.keys(),
            include,
            keys.expressionColumns(predicate),
            predicate,
            node.nullsNotDistinct(),
            span);
    if (!mayExist) {
      execution.makeCertain(name);
    }
    execution.record(new IndexAdded(draft.name(), index, node.concurrently(), span));
    return index;
  }

  private String name(CreateIndex node, TableDraft draft, IndexKeys keys, List<String> include) {
    if (node.name() != null) {
      String name = Folding.name(node.name());
      QualifiedName qualified = draft.name().withName(name);
      if (ImplicitNames.relationExists(execution.catalog(), qualified)) {
        throw new FreeNames(execution).duplicateIndex(qualified, execution.span(node.name()));
      }
      return name;
    }
    List<String> columns = new ArrayList<>(keys.names());
    columns.addAll(include);
    return ImplicitNames.index(
        execution.catalog(), draft, ImplicitNames.distinctColumns(columns), "idx", false);
  }

  private void copyToPartitions(Table parent, Index index) {
    Partitions partitions = new Partitions(execution);
    for (Table child : partitions.children(parent.name())) {
      TableDraft draft = new TableDraft(child);
      if (draft.indexes().stream().noneMatch(other -> TableCopying.serves(other, index))) {
        partitions.copyIndex(parent, index, draft);
        execution.put(draft.toTable());
      }
      copyToPartitions(draft.toTable(), index);
    }
  }

  private static List<Index> with(List<Index> indexes, Index index) {
    List<Index> longer = new ArrayList<>(indexes);
    longer.add(index);
    return longer;
  }
}
