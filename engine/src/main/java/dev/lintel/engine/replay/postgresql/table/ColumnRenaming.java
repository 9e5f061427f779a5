package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ColumnRenamed;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.Heirs;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.named.NamedUses;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.PartitionScheme;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.RenameColumn;
import java.util.List;
import java.util.Optional;

/** Runs RENAME COLUMN; keys, indexes, views and owned sequences follow. */
public final class ColumnRenaming {

  private final Execution execution;

  public ColumnRenaming(Execution execution) {
    this.execution = execution;
  }

  /**
   * Renames a column.
   *
   * @param only whether the statement says ONLY
   */
  public void run(Relation relation, RenameColumn node, boolean only) {
    String from = Folding.name(node.column());
    String to = Folding.name(node.newName());
    List<Column> columns =
        relation instanceof Table table ? table.columns() : ((View) relation).columns();
    requirePresent(relation.name(), columns, from, node);
    if (only && relation instanceof Table table) {
      new Heirs(execution, new TableDraft(table))
          .requireChildrenToo(
              "inherited column \"%s\" must be renamed in child tables too".formatted(from),
              execution.span(node));
    }
    requireFreeBelow(relation.name(), to, node);
    require(relation.name(), columns, from, to, node);
    rename(relation, from, to);
    SourceSpan span = execution.span(node);
    Catalog catalog = execution.catalog();
    execution.set(catalog.with(catalog.uncertainty().withoutMember(relation.name(), to)));
    execution.reseed(
        execution.state().heldRows().seeded().withoutNulls(relation.name(), List.of(from, to)));
    execution.depart(ObjectPath.member(relation.name(), from), span);
    execution.record(new ColumnRenamed(relation.name(), from, to, span));
  }

  private void requirePresent(
      QualifiedName name, List<Column> columns, String from, RenameColumn node) {
    if (columns.stream().noneMatch(column -> column.name().equals(from))) {
      execution
          .catalog()
          .table(name)
          .ifPresent(
              table ->
                  SystemColumns.requireNone(
                      execution,
                      new TableDraft(table),
                      from,
                      execution.span(node.column()),
                      "cannot rename system column \"%s\""));
      ObjectPath object = ObjectPath.member(name, from);
      throw execution.refused(
          execution.isCertain(name, from),
          RefusalKind.MISSING_COLUMN,
          "column \"%s\" does not exist".formatted(from),
          object,
          execution.span(node.column()),
          execution.state().departed().get(object));
    }
  }

  private void require(
      QualifiedName name, List<Column> columns, String from, String to, RenameColumn node) {
    SystemColumns.requireOrdinaryName(execution, name, to, execution.span(node.newName()));
    requireOwn(name, from, node);
    requireFree(name, columns, to, node);
  }

  private void requireFree(QualifiedName name, List<Column> columns, String to, RenameColumn node) {
    Optional<Column> existing = columns.stream().filter(c -> c.name().equals(to)).findFirst();
    if (existing.isPresent()) {
      throw execution.refused(
          execution.isCertain(name, to),
          RefusalKind.DUPLICATE_COLUMN,
          "column \"%s\" of relation \"%s\" already exists".formatted(to, name.name()),
          ObjectPath.member(name, to),
          execution.span(node.newName()),
          existing.get().origin());
    }
  }

  /** The children are renamed first, so their refusal comes first. */
  private void requireFreeBelow(QualifiedName parent, String to, RenameColumn node) {
    for (Table child : new Partitions(execution).children(parent)) {
      requireFreeBelow(child.name(), to, node);
      requireFree(child.name(), child.columns(), to, node);
    }
  }

  private void requireOwn(QualifiedName name, String from, RenameColumn node) {
    execution
        .catalog()
        .table(name)
        .ifPresent(
            table ->
                new Heirs(execution, new TableDraft(table))
                    .requireOwn(
                        from,
                        "cannot rename inherited column \"%s\"",
                        execution.span(node.column())));
  }

  private void rename(Relation relation, String from, String to) {
    QualifiedName name = relation.name();
    if (relation instanceof View view) {
      execution.put(
          view.withColumns(
              view.columns().stream()
                  .map(column -> column.name().equals(from) ? column.withName(to) : column)
                  .toList()));
    } else if (relation instanceof Table table) {
      renameOwn(table, from, to);
    }
    new NamedUses(execution).columnRenamed(name, from, to);
    for (QualifiedName dependent : List.copyOf(execution.catalog().dependents(name))) {
      execution.catalog().relation(dependent).ifPresent(other -> follow(name, other, from, to));
    }
  }

  private void renameOwn(Table table, String from, String to) {
    TableDraft draft = new TableDraft(table);
    draft.replace(from, column -> column.withName(to));
    draft.mapConstraints(
        constraint -> referenced(constraint.withColumnRenamed(from, to), table.name(), from, to));
    draft.mapIndexes(index -> index.withColumnRenamed(from, to));
    draft.rebase(
        before ->
            before.withAttachments(
                before.attachments().stream().map(a -> a.withColumnRenamed(from, to)).toList()));
    String key = table.partitionKey();
    if (key != null) {
      draft.rebase(
          before -> before.withPartitionKey(PartitionScheme.withColumnRenamed(key, from, to)));
    }
    execution.put(draft.toTable());
  }

  private void follow(QualifiedName name, Relation other, String from, String to) {
    if (other instanceof View view) {
      execution.put(view.withColumnRenamed(name, from, to));
    } else if (other instanceof Sequence sequence) {
      if (name.equals(sequence.ownerTable()) && from.equals(sequence.ownerColumn())) {
        execution.put(sequence.withOwner(name, to));
      }
    } else if (other instanceof Table table) {
      boolean child = name.equals(table.partitionOf()) || table.inherits().contains(name);
      if (child && table.column(from).isPresent()) {
        rename(table, from, to);
      } else {
        execution.put(
            table.withConstraints(
                table.constraints().stream().map(c -> referenced(c, name, from, to)).toList()));
      }
    }
  }

  private static Constraint referenced(
      Constraint constraint, QualifiedName table, String from, String to) {
    return constraint instanceof ForeignKey foreignKey && foreignKey.referencedTable().equals(table)
        ? foreignKey.withReferencedColumnRenamed(from, to)
        : constraint;
  }
}
