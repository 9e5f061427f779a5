package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An index of a table or materialized view, those behind constraints included.
 *
 * @param name the name; it shares the namespace of relations
 * @param unique whether it is unique
 * @param primary whether it is the index of the primary key
 * @param constraint whether a constraint of the same name owns it
 * @param method the index method in lower case, such as {@code btree}
 * @param keys the keys in order
 * @param include the INCLUDE columns
 * @param expressionColumns the columns that its expressions and condition name
 * @param predicate the condition of a partial index, as written; null if there is none
 * @param nullsNotDistinct whether NULLs count as equal
 * @param deferrable whether its constraint may be checked later, so that no foreign key can use it
 * @param origin the statement or clause that made it
 */
public record Index(
    QualifiedName name,
    boolean unique,
    boolean primary,
    boolean constraint,
    String method,
    List<IndexKey> keys,
    List<String> include,
    List<String> expressionColumns,
    @Nullable String predicate,
    boolean nullsNotDistinct,
    boolean deferrable,
    SourceSpan origin) {
  public Index {
    keys = List.copyOf(keys);
    include = List.copyOf(include);
    expressionColumns = List.copyOf(expressionColumns);
  }

  /** Creates an index whose rows are checked at once. */
  public Index(
      QualifiedName name,
      boolean unique,
      boolean primary,
      boolean constraint,
      String method,
      List<IndexKey> keys,
      List<String> include,
      List<String> expressionColumns,
      @Nullable String predicate,
      boolean nullsNotDistinct,
      SourceSpan origin) {
    this(
        name,
        unique,
        primary,
        constraint,
        method,
        keys,
        include,
        expressionColumns,
        predicate,
        nullsNotDistinct,
        false,
        origin);
  }

  /** Returns whether a key, INCLUDE, expression or the condition names that column. */
  public boolean uses(String column) {
    return keys.stream().anyMatch(key -> column.equals(key.column()))
        || include.contains(column)
        || expressionColumns.contains(column);
  }

  /** Returns the columns among the keys, in order; expressions are left out. */
  public List<String> keyColumns() {
    return keys.stream().map(IndexKey::column).filter(Objects::nonNull).toList();
  }

  /** Returns this index under another name. */
  public Index withName(QualifiedName newName) {
    return new Index(
        newName,
        unique,
        primary,
        constraint,
        method,
        keys,
        include,
        expressionColumns,
        predicate,
        nullsNotDistinct,
        deferrable,
        origin);
  }

  /** Returns this index with its expressions and its condition written otherwise. */
  public Index withExpressions(List<IndexKey> newKeys, @Nullable String newPredicate) {
    return new Index(
        name,
        unique,
        primary,
        constraint,
        method,
        newKeys,
        include,
        expressionColumns,
        newPredicate,
        nullsNotDistinct,
        origin);
  }

  /** Returns this index as that of a constraint, or of none. */
  public Index withConstraint(boolean ofConstraint, boolean ofPrimaryKey) {
    return new Index(
        name,
        unique,
        ofPrimaryKey,
        ofConstraint,
        method,
        keys,
        include,
        expressionColumns,
        predicate,
        nullsNotDistinct,
        deferrable,
        origin);
  }

  /** Returns this index as one whose constraint may be checked later, or not. */
  public Index withDeferrable(boolean later) {
    return new Index(
        name,
        unique,
        primary,
        constraint,
        method,
        keys,
        include,
        expressionColumns,
        predicate,
        nullsNotDistinct,
        later,
        origin);
  }

  /** Returns this index after a column of its table was renamed. */
  public Index withColumnRenamed(String from, String to) {
    if (!uses(from)) {
      return this;
    }
    return new Index(
        name,
        unique,
        primary,
        constraint,
        method,
        keys.stream().map(key -> key.withColumnRenamed(from, to)).toList(),
        Renaming.in(include, from, to),
        Renaming.in(expressionColumns, from, to),
        predicate,
        nullsNotDistinct,
        deferrable,
        origin);
  }
}
