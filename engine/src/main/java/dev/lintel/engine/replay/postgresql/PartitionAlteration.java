package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.TableAltered;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.AttachPartition;
import dev.lintel.engine.sql.node.DetachPartition;
import dev.lintel.engine.sql.node.SetInheritance;
import java.util.ArrayList;
import java.util.List;

/** Runs ATTACH and DETACH PARTITION, INHERIT and NO INHERIT. */
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

  void inherit(SetInheritance node) {
    QualifiedName parent = new Lookup(execution).table(node.parent()).name();
    List<QualifiedName> parents = new ArrayList<>(draft.base().inherits());
    parents.remove(parent);
    if (node.inherit()) {
      parents.add(parent);
    }
    Table before = draft.toTable();
    draft.rebase(table -> table.withInherits(parents));
    execution.record(new TableAltered(before, draft.toTable(), execution.span(node)));
  }

  private void enter(Table before, Table after, SourceSpan span) {
    execution.put(after);
    execution.record(new TableAltered(before, after, span));
  }
}
