package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ConstraintRenamed;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.RelationRenamed;
import dev.lintel.engine.replay.postgresql.definition.KeyConstraints;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.FreeNames;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.OwnedSequences;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SearchPath;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.Heirs;
import dev.lintel.engine.replay.postgresql.inheritance.Partitions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.RenameConstraint;
import dev.lintel.engine.sql.node.RenameTo;
import dev.lintel.engine.sql.node.SetSchema;
import java.util.List;
import java.util.Optional;

/** Runs RENAME TO, RENAME CONSTRAINT and SET SCHEMA of relations and indexes. */
public final class Renames {

  private final Execution execution;
  private final Lookup lookup;

  public Renames(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Renames a table, view or sequence. */
  public void relation(Relation relation, RenameTo node) {
    QualifiedName from = relation.name();
    QualifiedName to = from.withName(Folding.name(node.newName()));
    new FreeNames(execution).requireRelation(to, execution.span(node.newName()));
    new Relocation(execution, from, to).relation(relation);
    renamed(from, to, execution.span(node));
  }

  /** Renames an index; a constraint behind it takes the name too. */
  public void index(QualifiedName from, RenameTo node) {
    QualifiedName to = from.withName(Folding.name(node.newName()));
    new FreeNames(execution).requireRelation(to, execution.span(node.newName()));
    Relation owner =
        execution.catalog().indexOwner(from).flatMap(execution.catalog()::relation).orElseThrow();
    if (owner instanceof Table table
        && table.indexes().stream().anyMatch(i -> i.name().equals(from) && i.constraint())) {
      KeyConstraints.requireFreeConstraint(
          execution, new TableDraft(table), to.name(), execution.span(node.newName()));
    }
    renameIndex(owner, from, to);
    renamed(from, to, execution.span(node));
    if (owner instanceof Table table && table.constraint(from.name()).isPresent()) {
      Constraint constraint = table.constraint(from.name()).get();
      if (Partitions.hasIndex(constraint)) {
        constraintRenamed(table.name(), from.name(), to.name(), execution.span(node));
      }
    }
  }

  /** Renames a constraint; an index behind it takes the name too. */
  public void constraint(Table table, RenameConstraint node) {
    String from = Folding.name(node.constraint());
    String to = Folding.name(node.newName());
    SourceSpan span = execution.span(node);
    Constraint constraint =
        table.constraint(from).orElseThrow(() -> missingConstraint(table, node, from));
    new Heirs(execution, new TableDraft(table))
        .requireOwnConstraint(
            from, "cannot rename inherited constraint \"%s\"", execution.span(node.constraint()));
    QualifiedName index = table.name().withName(from);
    if (Partitions.hasIndex(constraint)) {
      new FreeNames(execution)
          .requireRelation(table.name().withName(to), execution.span(node.newName()));
    }
    KeyConstraints.requireFreeConstraint(
        execution, new TableDraft(table), to, execution.span(node.newName()));
    if (Partitions.hasIndex(constraint)) {
      renameIndex(table, index, index.withName(to));
      renamed(index, index.withName(to), span);
    } else {
      TableDraft draft = new TableDraft(table);
      draft.replaceConstraint(from, c -> c.withName(to));
      execution.put(draft.toTable());
    }
    constraintRenamed(table.name(), from, to, span);
  }

  /** Moves a table, view or sequence to another schema, with its indexes and sequences. */
  public void schema(Relation relation, SetSchema node) {
    String schema = Folding.name(node.schema());
    SourceSpan span = execution.span(node);
    lookup.requireSchema(schema, execution.span(node.schema()));
    requireFreeSequence(relation, node);
    QualifiedName from = relation.name();
    QualifiedName to = from.withSchema(schema);
    if (from.equals(to)) {
      return;
    }
    if (ImplicitNames.relationExists(execution.catalog(), to)) {
      throw execution.refused(
          execution.isCertain(to),
          RefusalKind.DUPLICATE_RELATION,
          "relation \"%s\" already exists in schema \"%s\"".formatted(to.name(), schema),
          ObjectPath.relation(to),
          execution.span(node.schema()),
          lookup.origin(to));
    }
    requireFreeType(relation, to, node);
    requireFreeIndexes(relation, node, schema);
    List<Sequence> sequences = OwnedSequences.of(execution.catalog(), from, null);
    new Relocation(execution, from, to).relation(withIndexesIn(relation, schema));
    renamed(from, to, span);
    SearchPath.noteFoundWithout(execution, to);
    for (Sequence sequence : sequences) {
      QualifiedName moved = sequence.name().withSchema(schema);
      Relation current = execution.catalog().relation(sequence.name()).orElse(sequence);
      new Relocation(execution, sequence.name(), moved).relation(current);
      renamed(sequence.name(), moved, span);
    }
  }

  private void requireFreeType(Relation relation, QualifiedName to, SetSchema node) {
    if (!(relation instanceof Sequence) && execution.catalog().type(to).isPresent()) {
      throw execution.refused(
          execution.isCertain(to),
          RefusalKind.DUPLICATE_TYPE,
          "type \"%s\" already exists in schema \"%s\"".formatted(to.name(), to.schema()),
          ObjectPath.type(to),
          execution.span(node.schema()),
          lookup.origin(to));
    }
  }

  /** The indexes move along, and their names must be free too. */
  private void requireFreeIndexes(Relation relation, SetSchema node, String schema) {
    List<Index> indexes = relation instanceof Table table ? table.indexes() : List.of();
    for (Index index : indexes) {
      QualifiedName to = index.name().withSchema(schema);
      if (ImplicitNames.relationExists(execution.catalog(), to)) {
        throw execution.refused(
            execution.isCertain(to) && execution.isCertain(index.name()),
            RefusalKind.DUPLICATE_RELATION,
            "relation \"%s\" already exists in schema \"%s\"".formatted(to.name(), schema),
            ObjectPath.relation(to),
            execution.span(node.schema()),
            lookup.origin(to));
      }
    }
  }

  /** A sequence that a column owns moves with its table. */
  private void requireFreeSequence(Relation relation, SetSchema node) {
    if (relation instanceof Sequence sequence && sequence.ownerTable() != null) {
      throw execution.refused(
          execution.isCertain(sequence.name()),
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "cannot move an owned sequence into another schema",
          ObjectPath.relation(sequence.name()),
          execution.span(node),
          sequence.origin());
    }
  }

  /** Returns a relation with its indexes in another schema. */
  public static Relation withIndexesIn(Relation relation, String schema) {
    if (relation instanceof Table table) {
      return table.withIndexes(inSchema(table.indexes(), schema));
    }
    return relation instanceof View view
        ? view.withIndexes(inSchema(view.indexes(), schema))
        : relation;
  }

  private static List<Index> inSchema(List<Index> indexes, String schema) {
    return indexes.stream().map(i -> i.withName(i.name().withSchema(schema))).toList();
  }

  private void renameIndex(Relation owner, QualifiedName from, QualifiedName to) {
    if (owner instanceof View view) {
      execution.put(
          view.withIndexes(
              view.indexes().stream()
                  .map(i -> i.name().equals(from) ? i.withName(to) : i)
                  .toList()));
      return;
    }
    TableDraft draft = new TableDraft((Table) owner);
    Optional<Index> index = draft.index(from.name());
    draft.mapIndexes(i -> i.name().equals(from) ? i.withName(to) : i);
    if (index.filter(Index::constraint).isPresent()) {
      draft.replaceConstraint(from.name(), c -> c.withName(to.name()));
    }
    execution.put(draft.toTable());
  }

  private void renamed(QualifiedName from, QualifiedName to, SourceSpan span) {
    execution.depart(ObjectPath.relation(from), span);
    execution.record(new RelationRenamed(from, to, span));
  }

  private void constraintRenamed(QualifiedName table, String from, String to, SourceSpan span) {
    execution.depart(ObjectPath.member(table, from), span);
    execution.record(new ConstraintRenamed(table, from, to, span));
  }

  private Refused missingConstraint(Table table, RenameConstraint node, String name) {
    ObjectPath object = ObjectPath.member(table.name(), name);
    return execution.refused(
        execution.isCertain(table.name(), name),
        RefusalKind.MISSING_CONSTRAINT,
        "constraint \"%s\" for table \"%s\" does not exist".formatted(name, table.name().name()),
        object,
        execution.span(node.constraint()),
        execution.state().departed().get(object));
  }
}
