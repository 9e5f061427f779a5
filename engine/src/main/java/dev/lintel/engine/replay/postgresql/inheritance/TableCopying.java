package dev.lintel.engine.replay.postgresql.inheritance;

import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.SequenceRange;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.definition.ColumnMaker;
import dev.lintel.engine.replay.postgresql.definition.InheritedChecks;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.OwnedSequences;
import dev.lintel.engine.replay.postgresql.execution.TableDraft;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.node.LikeClause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a new table takes over from others: LIKE, INHERITS, PARTITION OF. */
public final class TableCopying {

  private final Execution execution;
  private final TableDraft draft;
  private final Set<String> inherited = new HashSet<>();
  private @Nullable Column repeated;
  private final List<Table> indexSources = new ArrayList<>();
  private final List<Table> foreignKeySources = new ArrayList<>();

  public TableCopying(Execution execution, TableDraft draft) {
    this.execution = execution;
    this.draft = draft;
  }

  /** Copies the columns of {@code source}, and what the options include. */
  public void like(Table source, LikeClause clause) {
    Set<String> included = LikeOptions.included(clause.options());
    for (Column column : source.columns()) {
      if (draft.column(column.name()).isEmpty()) {
        draft.add(copy(source, column, included));
      } else {
        meet(column);
      }
    }
    if (included.contains("CONSTRAINTS")) {
      source.constraints().stream()
          .filter(CheckConstraint.class::isInstance)
          .forEach(this::addCheck);
    }
    if (included.contains("INDEXES")) {
      indexSources.add(source);
    }
  }

  /** Copies the columns of a view. */
  public void like(View source) {
    for (Column column : source.columns()) {
      if (draft.column(column.name()).isEmpty()) {
        draft.add(column.withDefault(null));
      } else {
        meet(column);
      }
    }
  }

  /** Merges a column of LIKE with the inherited one of its name; two of LIKE are one too many. */
  private void meet(Column column) {
    if (inherited.remove(column.name())) {
      Column own = draft.column(column.name()).orElseThrow();
      requireType("column \"%s\" has a type conflict", column, own, place());
      draft.replace(column.name(), c -> c.withNotNull(c.notNull() || column.notNull()));
    } else if (repeated == null) {
      repeated = column;
    }
  }

  /** Returns the first column of LIKE that the table has already; null if there is none. */
  public @Nullable Column repeated() {
    return repeated;
  }

  /** Takes over columns and checks of a parent. */
  public void inheritFrom(Table parent) {
    for (Column column : parent.columns()) {
      Optional<Column> existing = draft.column(column.name());
      if (existing.isEmpty()) {
        draft.add(column.withIdentity(null));
      } else {
        requireType("inherited column \"%s\" has a type conflict", existing.get(), column, place());
      }
    }
    InheritedChecks.of(parent).forEach(this::addCheck);
    parent.columns().forEach(column -> inherited.add(column.name()));
  }

  private void addCheck(Constraint check) {
    if (draft.constraint(check.name()).isEmpty()) {
      draft.add(check);
    }
  }

  /** Columns of other tables stand elsewhere. */
  private SourceSpan place() {
    return execution.span(execution.statement());
  }

  /**
   * Refuses a column that has another type than the one of that name it is merged with.
   *
   * @param place where the statement says so
   */
  public void requireType(String message, Column column, Column other, SourceSpan place) {
    DataType type = column.type();
    boolean known =
        !type.equals(UndeterminedType.UNKNOWN) && !other.type().equals(UndeterminedType.UNKNOWN);
    if (known && !type.equals(other.type())) {
      throw execution.refused(
          RefusalKind.TYPE_MISMATCH,
          message.formatted(column.name()),
          ObjectPath.member(draft.name(), column.name()),
          place,
          other.origin());
    }
  }

  /** Takes over columns, checks, indexes and foreign keys of a partitioned table. */
  public void asPartitionOf(Table parent) {
    inheritFrom(parent);
    indexSources.add(parent);
    foreignKeySources.add(parent);
  }

  /** Makes the indexes and foreign keys, once the table's own columns and constraints are made. */
  public void finish() {
    Partitions partitions = new Partitions(execution);
    for (Table source : indexSources) {
      source.indexes().forEach(index -> partitions.copyIndex(source, index, draft));
    }
    for (Table source : foreignKeySources) {
      for (Constraint constraint : source.constraints()) {
        if (constraint instanceof ForeignKey foreignKey) {
          partitions.copyForeignKey(foreignKey, draft);
        }
      }
    }
  }

  private Column copy(Table source, Column column, Set<String> included) {
    Column copy = column.withDefault(included.contains("DEFAULTS") ? column.defaultValue() : null);
    if (!included.contains("GENERATED")) {
      copy = copy.withGenerated(null);
    }
    if (column.identity() == null) {
      return copy;
    }
    if (!included.contains("IDENTITY")) {
      return copy.withIdentity(null);
    }
    QualifiedName table = draft.name();
    SequenceRange range =
        OwnedSequences.of(execution.catalog(), source.name(), column.name()).stream()
            .findFirst()
            .map(Sequence::range)
            .orElse(null);
    new ColumnMaker(execution)
        .addSequence(table, column.name(), null, true, range, source.origin());
    return copy;
  }

  /** Returns whether an index of a partition serves as its part of one of the whole table. */
  public static boolean serves(Index part, Index whole) {
    return alike(part, whole) && (part.constraint() || !whole.constraint());
  }

  /** Returns whether two indexes of different tables are alike. */
  public static boolean alike(Index first, Index second) {
    return first.unique() == second.unique()
        && first.method().equals(second.method())
        && first.keys().equals(second.keys())
        && first.include().equals(second.include())
        && Objects.equals(first.predicate(), second.predicate());
  }
}
