package dev.lintel.engine.replay.postgresql.table;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.PartitionBound;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.change.SchemaChange;
import dev.lintel.engine.change.SequenceAdded;
import dev.lintel.engine.change.TableAdded;
import dev.lintel.engine.replay.postgresql.definition.ConstraintForms;
import dev.lintel.engine.replay.postgresql.definition.ConstraintOrder;
import dev.lintel.engine.replay.postgresql.definition.IndexMethods;
import dev.lintel.engine.replay.postgresql.definition.KeyConstraints;
import dev.lintel.engine.replay.postgresql.definition.NewPartitionKey;
import dev.lintel.engine.replay.postgresql.definition.PartitionKey;
import dev.lintel.engine.replay.postgresql.definition.PendingConstraint;
import dev.lintel.engine.replay.postgresql.definition.StorageParameters;
import dev.lintel.engine.replay.postgresql.execution.Aftermath;
import dev.lintel.engine.replay.postgresql.execution.CreationNames;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.FreeNames;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.PartitionBounds;
import dev.lintel.engine.replay.postgresql.inheritance.TableCopying;
import dev.lintel.engine.replay.postgresql.inheritance.TableParents;
import dev.lintel.engine.replay.postgresql.query.NewColumns;
import dev.lintel.engine.replay.postgresql.query.PopulatedViews;
import dev.lintel.engine.replay.postgresql.query.QueryShape;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.ColumnDefinition;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.CreateTable;
import dev.lintel.engine.sql.node.Expression;
import dev.lintel.engine.sql.node.LikeClause;
import dev.lintel.engine.sql.node.OpaqueElement;
import dev.lintel.engine.sql.node.Persistence;
import dev.lintel.engine.sql.node.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Runs {@code CREATE TABLE} in all its forms. */
public final class TableCreation {

  private final Execution execution;
  private final Lookup lookup;
  private final List<PendingConstraint> pending = new ArrayList<>();
  private Optional<Table> whole = Optional.empty();
  private boolean wholeKnown = true;

  public TableCreation(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs the statement. */
  public void run(CreateTable node) {
    boolean temporary = node.persistence() == Persistence.TEMPORARY;
    QueryShape shape = node.query() == null ? null : QueryShape.ofTable(node.query(), execution);
    QualifiedName name = new CreationNames(execution).of(node.name(), temporary);
    if (node.ifNotExists() && ImplicitNames.relationExists(execution.catalog(), name)) {
      return; // Be it uncertain: what is known of it is more than what this would have made of it.
    }
    boolean mayExist = node.ifNotExists() && !execution.isCertain(name);
    // What the name stood for so far may stay, and so may its indexes.
    List<Index> replaced = execution.catalog().table(name).map(Table::indexes).orElse(List.of());
    SourceSpan span = execution.span(node);
    SourceSpan nameSpan = execution.span(node.name());
    requireParameters(node, name, nameSpan);
    CommitAction end = new CommitAction(execution, node, name);
    end.requireTemporary(nameSpan);
    int mark = execution.mark();
    TableDraft draft = new TableDraft(start(node, name, shape, span));
    TableCopying copying = new TableCopying(execution, draft);
    NewPartitionKey.requireStrategy(execution, draft, node.partitionBy());
    inherit(node, copying);
    TableColumns columns = new TableColumns(execution, node, draft, whole, pending);
    elements(node, columns, copying);
    new KeyConstraints(execution, draft).require(pending);
    columns.requireOnce(copying.repeated(), nameSpan);
    if (!mayExist) {
      new FreeNames(execution).requireRelation(name, nameSpan);
    }
    columns.requireValues();
    bound(node, draft);
    if (node.partitionBy() != null) {
      new NewPartitionKey(execution, draft, node.partitionBy()).require();
    }
    ConstraintOrder constraints = new ConstraintOrder(execution, draft);
    constraints.makeChecksAndKeys(pending);
    copying.finish();
    constraints.makeForeignKeys(pending);
    draft.mapConstraints(TableCreation::asValidated);
    enter(draft, mark, span);
    execution.reseed(execution.state().heldRows().seeded().without(name));
    if (node.query() != null && shape != null) {
      run(node, node.query(), shape);
      execution.fill(name);
    }
    end.note();
    if (mayExist || Aftermath.touchNamesakesOfNew(execution, name)) {
      execution.makeUncertain(name);
      replaced.forEach(index -> execution.makeUncertain(index.name()));
    } else if (!wholeKnown) {
      execution.makeVague(name);
      replaced.forEach(index -> execution.makeUncertain(index.name()));
    }
  }

  private void run(CreateTable node, Expression query, QueryShape shape) {
    Tokens tokens = Tokens.of(execution.text(node));
    if (!tokens.areWords(tokens.size() - 3, "with", "no", "data")) {
      new PopulatedViews(execution, execution.span(query)).require(shape.relations(), query.text());
    }
  }

  private void requireParameters(CreateTable node, QualifiedName name, SourceSpan span) {
    String text = execution.text(node);
    ObjectPath object = ObjectPath.relation(name);
    requireMethod(node, Tokens.of(text), object, span);
    if (node.partitionBy() != null) {
      StorageParameters.requireNoneOfPartitioned(execution, text, object, span);
    } else if (!node.foreign()) {
      StorageParameters.requireOfTable(execution, text, object, span);
    }
  }

  private void requireMethod(CreateTable node, Tokens tokens, ObjectPath object, SourceSpan span) {
    int using = QueryClauses.find(tokens, "using", 2, tokens.size());
    int as = QueryClauses.find(tokens, "as", 2, tokens.size());
    if (using >= 0 && (as < 0 || using < as) && tokens.isName(using + 1)) {
      if (node.partitionBy() != null && !PartitionKey.mayNameMethod(execution)) {
        throw execution.refused(
            RefusalKind.FEATURE_NOT_SUPPORTED,
            "specifying a table access method is not supported on a partitioned table",
            object,
            span,
            null);
      }
      IndexMethods.requireOfTable(execution, object, tokens.name(using + 1), span);
    }
  }

  private Table start(
      CreateTable node, QualifiedName name, @Nullable QueryShape shape, SourceSpan span) {
    QualifiedName parent =
        node.partitionOf() == null ? null : lookup.findOrTarget(node.partitionOf());
    Expression partitionBy = node.partitionBy();
    List<QualifiedName> inherits = node.inherits().stream().map(lookup::findOrTarget).toList();
    Optional<CompositeType> type =
        node.ofType() == null ? Optional.empty() : new TypedTables(execution).type(node.ofType());
    wholeKnown &= node.ofType() == null || type.isPresent();
    return new Table(
            name,
            kind(node),
            Table.Persistence.valueOf(node.persistence().name()),
            type.map(t -> TypedTables.columns(t, span))
                .orElseGet(() -> columnsOfQuery(node, shape, span)),
            List.of(),
            List.of(),
            parent,
            inherits,
            partitionBy == null ? null : partitionBy.text(),
            span)
        .withOfType(type.map(CompositeType::name).orElse(null));
  }

  private static Table.Kind kind(CreateTable node) {
    if (node.foreign()) {
      return Table.Kind.FOREIGN_TABLE;
    }
    return node.partitionBy() == null ? Table.Kind.TABLE : Table.Kind.PARTITIONED_TABLE;
  }

  /** Returns the columns of CREATE TABLE AS, as far as the query is understood. */
  private List<Column> columnsOfQuery(
      CreateTable node, @Nullable QueryShape shape, SourceSpan span) {
    if (shape == null) {
      return List.of();
    }
    List<String> names = node.queryColumns().stream().map(Folding::name).toList();
    NewColumns columns = new NewColumns(execution, shape, names, span);
    columns.requireFew("too many column names were specified");
    columns.requireDistinct(lookup.findOrTarget(node.name()));
    wholeKnown = shape.columnsKnown();
    return shape.columns(names, span);
  }

  private void inherit(CreateTable node, TableCopying copying) {
    SqlIdentifier partitioned = node.partitionOf();
    TableParents parents = new TableParents(execution, node);
    parents.requireNoPartitionedChild();
    node.inherits().forEach(parents::requireTable);
    if (partitioned != null) {
      parents.requireTable(partitioned);
      whole = parent(partitioned);
      whole.ifPresent(table -> parents.requirePartitioned(partitioned, table));
      whole.ifPresent(copying::asPartitionOf);
    }
    for (SqlIdentifier identifier : node.inherits()) {
      Optional<Table> parent = parent(identifier);
      parent.ifPresent(table -> parents.requireParent(identifier, table));
      parent.ifPresent(copying::inheritFrom);
    }
  }

  /** Reads the bound of a partition, once there are its columns. */
  private void bound(CreateTable node, TableDraft draft) {
    if (whole.isPresent() && node.partitionBound() != null) {
      TableDraft parent = new TableDraft(whole.get());
      PartitionBounds bounds = new PartitionBounds(execution, parent, node.partitionBound());
      PartitionBound bound = bounds.read();
      if (bound != null) {
        bounds.requireFree(draft.name().name(), bound);
        draft.rebase(table -> table.withPartitionOf(parent.name(), bound));
      }
    }
  }

  /** Returns the table a new one takes columns from; empty if it is not known but may exist. */
  private Optional<Table> parent(SqlIdentifier identifier) {
    Optional<Table> table = lookup.find(identifier).flatMap(execution.catalog()::table);
    if (table.isEmpty()) {
      wholeKnown = false;
      Refused missing = lookup.missingRelation(identifier, "relation");
      if (missing.certain() && lookup.find(identifier).isEmpty()) {
        throw missing;
      }
    } else if (!execution.isCertain(table.get().name())) {
      wholeKnown = false;
    }
    return table;
  }

  private void elements(CreateTable node, TableColumns columns, TableCopying copying) {
    for (TableElement element : node.elements()) {
      if (element instanceof ColumnDefinition column) {
        columns.add(column, wholeKnown);
      } else if (element instanceof ConstraintNode constraint) {
        ConstraintForms.requireNotForeign(execution, node.foreign(), List.of(constraint));
        pending.add(new PendingConstraint(constraint, null));
      } else if (element instanceof LikeClause like) {
        like(like, copying);
      } else if (element instanceof OpaqueElement) {
        wholeKnown = false;
      }
    }
  }

  private void like(LikeClause like, TableCopying copying) {
    Optional<Relation> source = lookup.find(like.table()).flatMap(execution.catalog()::relation);
    if (source.isPresent() && source.get() instanceof Sequence) {
      throw lookup.wrongKind(
          like.table(), source.get().name(), "relation \"%s\" is invalid in LIKE clause");
    }
    Optional<QualifiedName> index =
        lookup.find(like.table()).filter(n -> execution.catalog().indexOwner(n).isPresent());
    if (index.isPresent()) {
      throw lookup.wrongKind(
          like.table(), index.get(), "relation \"%s\" is invalid in LIKE clause");
    }
    if (source.isPresent() && source.get() instanceof View view && !view.columns().isEmpty()) {
      copying.like(view);
    } else {
      parent(like.table()).ifPresent(table -> copying.like(table, like));
    }
  }

  private void enter(TableDraft draft, int mark, SourceSpan span) {
    List<SchemaChange> sequences =
        execution.changes().stream().skip(mark).filter(SequenceAdded.class::isInstance).toList();
    execution.forgetChangesAfter(mark);
    Table table = draft.toTable();
    execution.put(table);
    execution.makeCertain(table.name());
    sequences.forEach(execution::record);
    execution.record(new TableAdded(table, span));
  }

  /** NOT VALID has no effect on a table that has no rows yet. */
  private static Constraint asValidated(Constraint constraint) {
    if (constraint instanceof ForeignKey foreignKey && !foreignKey.validated()) {
      return foreignKey.withValidated(true);
    }
    return constraint instanceof CheckConstraint check && !check.validated()
        ? check.withValidated(true)
        : constraint;
  }
}
