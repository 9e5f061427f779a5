package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.ExclusionConstraint;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.UniqueConstraint;
import dev.lintel.engine.change.ColumnNullabilityChanged;
import dev.lintel.engine.change.ConstraintAdded;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.FreeNames;
import dev.lintel.engine.replay.postgresql.execution.ImplicitNames;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.query.ExpressionNames;
import dev.lintel.engine.replay.postgresql.query.TableExpressions;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.ConstraintNode;
import dev.lintel.engine.sql.node.ExclusionElement;
import dev.lintel.engine.sql.node.IndexElement;
import dev.lintel.engine.sql.node.PrimaryKeyConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes the constraints that have an index: primary key, unique, exclude. */
public final class KeyConstraints {

  private final Execution execution;
  private final TableDraft draft;

  public KeyConstraints(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  void add(PrimaryKeyConstraint node, PendingConstraint constraint) {
    SourceSpan span = execution.span(node);
    if (node.usingIndex() != null) {
      new UsingIndex(execution, draft).primaryKey(node, node.usingIndex());
      return;
    }
    requireNoPrimaryKey(span);
    List<String> columns = columns(node.columns(), constraint.column(), node, "primary key");
    requireIncluded(node.include());
    List<String> include = names(node.include());
    new PartitionKey(execution, draft).requireIn(columns, "PRIMARY KEY", span);
    String name = name(constraint.name(), columns, include, "pkey");
    requireOrder(columns, span);
    addIndex(name, true, columns, include, node, span);
    add(new PrimaryKey(name, columns, span), span);
    setNotNull(columns, span);
  }

  void add(dev.lintel.engine.sql.node.UniqueConstraint node, PendingConstraint constraint) {
    SourceSpan span = execution.span(node);
    if (node.usingIndex() != null) {
      new UsingIndex(execution, draft).unique(node, node.usingIndex());
      return;
    }
    List<String> columns = columns(node.columns(), constraint.column(), node, "unique");
    requireIncluded(node.include());
    List<String> include = names(node.include());
    new PartitionKey(execution, draft).requireIn(columns, "UNIQUE", span);
    String name = name(constraint.name(), columns, include, "key");
    requireOrder(columns, span);
    addIndex(name, false, columns, include, node, span);
    add(new UniqueConstraint(name, columns, node.nullsNotDistinct(), span), span);
  }

  void add(dev.lintel.engine.sql.node.ExclusionConstraint node) {
    SourceSpan span = execution.span(node);
    new PartitionKey(execution, draft).requireNoneForExclusion(span);
    List<IndexElement> elements = node.elements().stream().map(ExclusionElement::key).toList();
    new ExpressionNames(execution, draft).require(node.predicate());
    new TableExpressions(execution, draft).requirePredicate(node.predicate());
    IndexKeys keys = IndexKeys.of(execution, draft, elements, true);
    String method = IndexMethods.named(node.method());
    new ExclusionOperators(execution, draft, method).require(node, keys);
    new PartitionKey(execution, draft).requireIn(keys.columns(), "EXCLUDE", span);
    String name = name(node.name(), keys.names(), List.of(), "excl");
    String predicate = node.predicate() == null ? null : node.predicate().text();
    draft.add(
        new Index(
            draft.name().withName(name),
            false,
            false,
            true,
            method,
            keys.keys(),
            List.of(),
            keys.expressionColumns(predicate),
            predicate,
            false,
            span));
    add(new ExclusionConstraint(name, keys.columns(), span), span);
  }

  private void requireOrder(List<String> columns, SourceSpan span) {
    for (String column : columns) {
      IndexClasses.requireOperators(
          execution, draft, new IndexKey(column, null, null, false), "btree", span);
    }
  }

  /** Makes the columns of a primary key NOT NULL. */
  void setNotNull(List<String> columns, SourceSpan span) {
    for (String columnName : columns) {
      Optional<Column> column = draft.column(columnName);
      if (column.isPresent() && !column.get().notNull()) {
        Column after = column.get().withNotNull(true);
        draft.replace(columnName, before -> after);
        execution.record(new ColumnNullabilityChanged(draft.name(), column.get(), after, span));
      }
    }
  }

  /** Refuses what the server finds wrong with keys before it makes their table. */
  public void require(List<PendingConstraint> pending) {
    boolean primaryKey = false;
    for (PendingConstraint constraint : pending) {
      if (constraint.node() instanceof PrimaryKeyConstraint key) {
        if (primaryKey) {
          throw secondPrimaryKey(execution.span(key), null);
        }
        primaryKey = true;
        requireColumns(key.columns(), key, "primary key");
        requireIncluded(key.include());
      } else if (constraint.node() instanceof dev.lintel.engine.sql.node.UniqueConstraint unique) {
        requireColumns(unique.columns(), unique, "unique");
        requireIncluded(unique.include());
      }
    }
  }

  private void requireIncluded(List<SqlIdentifier> written) {
    for (SqlIdentifier identifier : written) {
      String name = Folding.name(identifier);
      if (!SystemColumns.NAMES.contains(name)) {
        new MissingColumn(execution)
            .require(
                draft,
                name,
                execution.span(identifier),
                "column \"%s\" named in key does not exist");
      }
    }
  }

  /** Of two mistakes the one that comes first in the list counts. */
  private void requireColumns(List<SqlIdentifier> written, ConstraintNode node, String words) {
    for (int i = 0; i < written.size(); i++) {
      if (SystemColumns.NAMES.contains(Folding.name(written.get(i)))) {
        continue; // It is there, and refused when the index is made.
      }
      new MissingColumn(execution)
          .require(
              draft,
              Folding.name(written.get(i)),
              execution.span(written.get(i)),
              "column \"%s\" named in key does not exist");
      requireDistinct(written.subList(0, i + 1), node, words);
    }
  }

  private Refused secondPrimaryKey(SourceSpan span, @Nullable SourceSpan first) {
    return execution.refused(
        RefusalKind.MULTIPLE_PRIMARY_KEYS,
        "multiple primary keys for table \"%s\" are not allowed".formatted(draft.name().name()),
        ObjectPath.relation(draft.name()),
        span,
        first);
  }

  /** Refuses a second primary key. */
  public void requireNoPrimaryKey(SourceSpan span) {
    Optional<PrimaryKey> existing = draft.primaryKey();
    if (existing.isPresent()) {
      throw execution.refused(
          execution.isCertain(draft.name(), existing.get().name()),
          RefusalKind.MULTIPLE_PRIMARY_KEYS,
          "multiple primary keys for table \"%s\" are not allowed".formatted(draft.name().name()),
          ObjectPath.member(draft.name(), existing.get().name()),
          span,
          existing.get().origin());
    }
  }

  /** Refuses a constraint name that an index, relation or constraint of the table has. */
  void requireFree(String name, SourceSpan span) {
    QualifiedName relation = draft.name().withName(name);
    if (draft.hasIndex(name) || relation.equals(draft.name())) {
      throw new FreeNames(execution)
          .duplicateRelation(relation, span, draft.index(name).map(Index::origin).orElse(null));
    }
    if (ImplicitNames.isTaken(execution.catalog(), draft, relation)) {
      throw new FreeNames(execution).duplicateRelation(relation, span);
    }
    requireFreeConstraint(execution, draft, name, span);
  }

  /** Refuses a name that a constraint of the table has. */
  public static void requireFreeConstraint(
      Execution execution, TableDraft draft, String name, SourceSpan span) {
    Optional<Constraint> existing = draft.constraint(name);
    if (existing.isPresent()) {
      throw execution.refused(
          execution.isCertain(draft.name(), name),
          RefusalKind.DUPLICATE_CONSTRAINT,
          "constraint \"%s\" for relation \"%s\" already exists"
              .formatted(name, draft.name().name()),
          ObjectPath.member(draft.name(), name),
          span,
          existing.get().origin());
    }
  }

  private void add(Constraint constraint, SourceSpan span) {
    draft.add(constraint);
    execution.makeCertain(draft.name(), constraint.name());
    execution.record(new ConstraintAdded(draft.name(), constraint, span));
  }

  private void addIndex(
      String name,
      boolean primary,
      List<String> columns,
      List<String> include,
      ConstraintNode node,
      SourceSpan span) {
    List<IndexKey> keys =
        columns.stream().map(column -> new IndexKey(column, null, null, false)).toList();
    draft.add(
        new Index(
            draft.name().withName(name),
            true,
            primary,
            true,
            "btree",
            keys,
            include,
            List.of(),
            null,
            node instanceof dev.lintel.engine.sql.node.UniqueConstraint unique
                && unique.nullsNotDistinct(),
            isDeferrable(node),
            span));
    execution.makeCertain(draft.name().withName(name));
  }

  /** Returns whether a constraint may be checked later. */
  static boolean isDeferrable(ConstraintNode node) {
    return Boolean.TRUE.equals(node.deferral().deferrable())
        || Boolean.TRUE.equals(node.deferral().initiallyDeferred());
  }

  private String name(
      @Nullable SqlIdentifier given, List<String> columns, List<String> include, String label) {
    if (given != null) {
      String name = Folding.name(given);
      requireFree(name, execution.span(given));
      return name;
    }
    List<String> all = new ArrayList<>(columns);
    all.addAll(include);
    return ImplicitNames.index(
        execution.catalog(), draft, ImplicitNames.distinctColumns(all), label, true);
  }

  private List<String> columns(
      List<SqlIdentifier> written, @Nullable String column, ConstraintNode node, String words) {
    if (written.isEmpty() && column != null) {
      return List.of(column);
    }
    requireDistinct(written, node, words);
    List<String> columns = new ArrayList<>();
    for (SqlIdentifier identifier : written) {
      String name = Folding.name(identifier);
      SystemColumns.requireNone(
          execution, draft, name, execution.span(identifier), SystemColumns.NO_INDEX);
      new MissingColumn(execution)
          .require(
              draft, name, execution.span(identifier), "column \"%s\" named in key does not exist");
      columns.add(name);
    }
    return columns;
  }

  /** Refuses a column that stands twice in a key. */
  public void requireDistinct(List<SqlIdentifier> written, ConstraintNode node, String words) {
    Set<String> columns = new HashSet<>();
    for (SqlIdentifier identifier : written) {
      String name = Folding.name(identifier);
      if (!columns.add(name)) {
        throw execution.refused(
            RefusalKind.DUPLICATE_COLUMN,
            "column \"%s\" appears twice in %s constraint".formatted(name, words),
            ObjectPath.member(draft.name(), name),
            execution.span(node),
            null);
      }
    }
  }

  private static List<String> names(List<SqlIdentifier> identifiers) {
    return identifiers.stream().map(Folding::name).toList();
  }
}
