package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.TableAltered;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AttachPartition;
import dev.lintel.engine.sql.node.DetachPartition;

/** Runs ATTACH and DETACH PARTITION. */
final class PartitionAlteration {

  private final Execution execution;
  private final TableDraft draft;

  PartitionAlteration(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  void attach(AttachPartition node) {
    Table child = new Lookup(execution).table(node.partition());
    TableDraft childDraft = new TableDraft(child);
    for (Column column : draft.columns()) {
      new MissingColumn(execution).requireInChild(childDraft, column, execution.span(node));
    }
    childDraft.rebase(table -> table.withPartitionOf(draft.name()));
    new Partitions(execution).attach(draft.toTable(), childDraft);
    enter(child, childDraft.toTable(), execution.span(node));
  }

  void detach(DetachPartition node) {
    Table child = new Lookup(execution).table(node.partition());
    enter(child, child.withPartitionOf(null), execution.span(node));
  }

  private void enter(Table before, Table after, SourceSpan span) {
    execution.put(after);
    execution.record(new TableAltered(before, after, span));
  }
}
