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
import dev.lintel.engine.replay.postgresql.definition.ColumnMaker;
import dev.lintel.engine.replay.postgresql.definition.ConstraintForms;
import dev.lintel.engine.replay.postgresql.definition.ConstraintOrder;
import dev.lintel.engine.replay.postgresql.definition.IndexMethods;
import dev.lintel.engine.replay.postgresql.definition.KeyConstraints;
import dev.lintel.engine.replay.postgresql.definition.NewPartitionKey;
import dev.lintel.engine.replay.postgresql.definition.PartitionKey;
import dev.lintel.engine.replay.postgresql.definition.PendingConstraint;
import dev.lintel.engine.replay.postgresql.definition.StorageParameters;
import dev.lintel.engine.replay.postgresql.execution.Aftermath;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.FreeNames;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.inheritance.PartitionBounds;
import dev.lintel.engine.replay.postgresql.inheritance.TableCopying;
import dev.lintel.engine.replay.postgresql.inheritance.TableParents;
import dev.lintel.engine.replay.postgresql.query.ExpressionNames;
import dev.lintel.engine.replay.postgresql.query.NewColumns;
import dev.lintel.engine.replay.postgresql.query.QueryShape;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.ColumnAttributes;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Runs {@code CREATE TABLE} in all its forms. */
public final class TableCreation {

  private final Execution execution;
  private final Lookup lookup;
  private final List<PendingConstraint> pending = new ArrayList<>();
  private final List<Runnable> defaults = new ArrayList<>();
  private Optional<Table> whole = Optional.empty();
  private boolean wholeKnown = true;
  private final Set<String> optioned = new HashSet<>();
  private @Nullable Refused repeated;

  public TableCreation(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs the statement. */
  public void run(CreateTable node) {
    boolean temporary = node.persistence() == Persistence.TEMPORARY;
    QueryShape shape = node.query() == null ? null : QueryShape.ofTable(node.query(), execution);
    QualifiedName name = lookup.creationName(node.name(), temporary);
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
    elements(node, draft, copying);
    new KeyConstraints(execution, draft).require(pending);
    if (repeated == null && copying.repeated() != null) {
      repeated = twice(draft, copying.repeated(), nameSpan);
    }
    if (repeated != null) {
      throw repeated;
    }
    if (!mayExist) {
      new FreeNames(execution).requireRelation(name, nameSpan);
    }
    defaults.forEach(Runnable::run);
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
    if (node.query() != null) {
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

  private void elements(CreateTable node, TableDraft draft, TableCopying copying) {
    for (TableElement element : node.elements()) {
      if (element instanceof ColumnDefinition column) {
        column(node, draft, column);
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

  private void column(CreateTable node, TableDraft draft, ColumnDefinition definition) {
    String name = Folding.name(definition.name());
    ColumnAttributes attributes = ColumnAttributes.of(definition.constraints());
    ConstraintForms.requireNotForeign(execution, node.foreign(), definition.constraints());
    Optional<Column> existing = draft.column(name);
    if (attributes.identity() != null && (node.ofType() != null || whole.isPresent())) {
      throw execution.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "identity columns are not supported on "
              + (node.ofType() != null ? "typed tables" : "partitions"),
          ObjectPath.member(draft.name(), name),
          execution.span(definition),
          null);
    }
    if (existing.isPresent()) {
      boolean inherited = node.partitionOf() != null || !node.inherits().isEmpty();
      if (inherited || (node.ofType() != null && optioned.add(name))) {
        merge(node, draft, definition, attributes);
      } else if (repeated == null) {
        repeated = twice(draft, existing.get(), execution.span(definition.name()));
      }
    } else {
      whole.ifPresent(table -> requireInParent(table, definition));
      if (node.ofType() != null) {
        if (wholeKnown) {
          throw new MissingColumn(execution)
              .ofNothing(draft.name(), name, execution.span(definition.name()));
        }
        return;
      }
      addColumn(draft, definition, attributes);
    }
    attributes.pending().forEach(c -> pending.add(new PendingConstraint(c, name)));
  }

  private void addColumn(
      TableDraft draft, ColumnDefinition definition, ColumnAttributes attributes) {
    ColumnMaker maker = new ColumnMaker(execution);
    Column column = maker.make(draft.name(), definition, attributes);
    draft.add(column);
    Expression generated = attributes.generatedExpression();
    if (generated != null) {
      defaults.add(
          () -> {
            new ExpressionNames(execution, draft).require(generated);
            new TableExpressions(execution, draft)
                .requireGenerated(column.name(), column.type(), generated);
          });
    }
    Expression expression = attributes.defaultExpression();
    if (expression != null) {
      defaults.add(
          () -> maker.requireDefault(draft.name(), column.name(), column.type(), expression));
    }
  }

  /** A partition has no columns of its own. */
  private void requireInParent(Table parent, ColumnDefinition definition) {
    if (definition.type() == null) {
      throw new MissingColumn(execution)
          .ofNothing(
              parent.name(), Folding.name(definition.name()), execution.span(definition.name()));
    }
  }

  private Refused twice(TableDraft draft, Column existing, SourceSpan place) {
    return execution.refused(
        RefusalKind.DUPLICATE_COLUMN,
        "column \"%s\" specified more than once".formatted(existing.name()),
        ObjectPath.member(draft.name(), existing.name()),
        place,
        existing.origin());
  }

  /** A column that is inherited too takes NOT NULL and the default of its own definition. */
  private void merge(
      CreateTable node,
      TableDraft draft,
      ColumnDefinition definition,
      ColumnAttributes attributes) {
    String name = Folding.name(definition.name());
    Expression expression = attributes.defaultExpression();
    Column own =
        node.partitionOf() != null || node.ofType() != null
            ? null
            : new ColumnMaker(execution).make(draft.name(), definition, attributes);
    if (own != null) {
      new TableCopying(execution, draft)
          .requireType("column \"%s\" has a type conflict", own, draft.column(name).orElseThrow());
    }
    draft.replace(
        name,
        column -> {
          Column merged =
              (own == null ? column : column.withOrigin(own.origin()))
                  .withNotNull(column.notNull() || attributes.notNull());
          return expression == null
              ? merged
              : merged.withDefault(
                  new ColumnMaker(execution)
                      .defaultValue(draft.name(), name, column.type(), expression));
        });
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
