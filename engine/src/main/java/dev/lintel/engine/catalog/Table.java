package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name the name
 * @param kind what kind of table
 * @param persistence how long its rows live
 * @param columns the columns in order
 * @param constraints the constraints in the order they were made
 * @param indexes the indexes in the order they were made, those behind constraints included
 * @param partitionOf the partitioned table it is a partition of; null if it is none
 * @param partitionBound which rows go into the partition; null if it is none, or it is not known
 * @param inherits the tables it inherits from
 * @param ofType the composite type whose attributes are its columns; null if it is no typed table
 * @param partitionKey the partition key as written; null unless it is partitioned
 * @param attachments attachments, policies and rules in the order they were made
 * @param origin the statement that made it
 */
public record Table(
    QualifiedName name,
    Kind kind,
    Persistence persistence,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    @Nullable QualifiedName partitionOf,
    @Nullable PartitionBound partitionBound,
    List<QualifiedName> inherits,
    @Nullable QualifiedName ofType,
    @Nullable String partitionKey,
    List<Attachment> attachments,
    SourceSpan origin)
    implements Relation {

  /** Kinds of tables. */
  public enum Kind {
    TABLE("table"),
    PARTITIONED_TABLE("partitioned table"),
    FOREIGN_TABLE("foreign table");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Returns the words of the kind, in lower case. */
    public String words() {
      return words;
    }
  }

  /** How long the rows of a table live. */
  public enum Persistence {
    PERMANENT,
    TEMPORARY,
    UNLOGGED
  }

  public Table {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    indexes = List.copyOf(indexes);
    inherits = List.copyOf(inherits);
    attachments = List.copyOf(attachments);
  }

  /** Creates a table without triggers, policies and rules. */
  public Table(
      QualifiedName name,
      Kind kind,
      Persistence persistence,
      List<Column> columns,
      List<Constraint> constraints,
      List<Index> indexes,
      @Nullable QualifiedName partitionOf,
      List<QualifiedName> inherits,
      @Nullable String partitionKey,
      SourceSpan origin) {
    this(
        name,
        kind,
        persistence,
        columns,
        constraints,
        indexes,
        partitionOf,
        null,
        inherits,
        null,
        partitionKey,
        List.of(),
        origin);
  }

  /** Returns the column of that name. */
  public Optional<Column> column(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }

  /** Returns the constraint of that name. */
  public Optional<Constraint> constraint(String constraintName) {
    return constraints.stream().filter(c -> c.name().equals(constraintName)).findFirst();
  }

  /** Returns the primary key. */
  public Optional<PrimaryKey> primaryKey() {
    return constraints.stream()
        .filter(PrimaryKey.class::isInstance)
        .map(PrimaryKey.class::cast)
        .findFirst();
  }

  /** Returns this table under another name. */
  public Table withName(QualifiedName newName) {
    return new Table(
        newName,
        kind,
        persistence,
        columns,
        constraints,
        indexes,
        partitionOf,
        partitionBound,
        inherits,
        ofType,
        partitionKey,
        attachments,
        origin);
  }

  /** Returns this table with rows that live otherwise. */
  public Table withPersistence(Persistence newPersistence) {
    return new Table(
        name,
        kind,
        newPersistence,
        columns,
        constraints,
        indexes,
        partitionOf,
        partitionBound,
        inherits,
        ofType,
        partitionKey,
        attachments,
        origin);
  }

  /** Returns this table with other columns. */
  public Table withColumns(List<Column> newColumns) {
    return new Table(
        name,
        kind,
        persistence,
        newColumns,
        constraints,
        indexes,
        partitionOf,
        partitionBound,
        inherits,
        ofType,
        partitionKey,
        attachments,
        origin);
  }

  /** Returns this table with other constraints. */
  public Table withConstraints(List<Constraint> newConstraints) {
    return new Table(
        name,
        kind,
        persistence,
        columns,
        newConstraints,
        indexes,
        partitionOf,
        partitionBound,
        inherits,
        ofType,
        partitionKey,
        attachments,
        origin);
  }

  /** Returns this table with other indexes. */
  public Table withIndexes(List<Index> newIndexes) {
    return new Table(
        name,
        kind,
        persistence,
        columns,
        constraints,
        newIndexes,
        partitionOf,
        partitionBound,
        inherits,
        ofType,
        partitionKey,
        attachments,
        origin);
  }

  /**
   * Returns this table as a partition.
   *
   * @param parent the partitioned table; null for none
   * @param newBound which rows go into it; null if that is not known
   */
  public Table withPartitionOf(@Nullable QualifiedName parent, @Nullable PartitionBound newBound) {
    return new Table(
        name,
        kind,
        persistence,
        columns,
        constraints,
        indexes,
        parent,
        newBound,
        inherits,
        ofType,
        partitionKey,
        attachments,
        origin);
  }

  /** Returns this table with another partition key. */
  public Table withPartitionKey(String newKey) {
    return new Table(
        name,
        kind,
        persistence,
        columns,
        constraints,
        indexes,
        partitionOf,
        partitionBound,
        inherits,
        ofType,
        newKey,
        attachments,
        origin);
  }

  /** Returns this table with other parents to inherit from. */
  public Table withInherits(List<QualifiedName> parents) {
    return new Table(
        name,
        kind,
        persistence,
        columns,
        constraints,
        indexes,
        partitionOf,
        partitionBound,
        parents,
        ofType,
        partitionKey,
        attachments,
        origin);
  }

  /** Returns this table with another type that its columns come from; null for none. */
  public Table withOfType(@Nullable QualifiedName newType) {
    return new Table(
        name,
        kind,
        persistence,
        columns,
        constraints,
        indexes,
        partitionOf,
        partitionBound,
        inherits,
        newType,
        partitionKey,
        attachments,
        origin);
  }

  /** Returns this table with other triggers, policies and rules. */
  public Table withAttachments(List<Attachment> newAttachments) {
    return new Table(
        name,
        kind,
        persistence,
        columns,
        constraints,
        indexes,
        partitionOf,
        partitionBound,
        inherits,
        ofType,
        partitionKey,
        newAttachments,
        origin);
  }
}
