package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A view or materialized view.
 *
 * @param name the name
 * @param materialized whether it is a materialized view
 * @param columns the output columns as far as known; empty if unknown
 * @param query the query as written
 * @param dependsOn the relations its query certainly reads
 * @param columnUses the columns its query certainly reads
 * @param keyUses the tables whose primary key its query leans on, as it groups by that and returns
 *     other columns
 * @param indexes the indexes of a materialized view
 * @param populated whether it can be read; false for a materialized view that holds no rows yet
 * @param attachments triggers and rules in the order they were made
 * @param origin the statement that made it
 */
public record View(
    QualifiedName name,
    boolean materialized,
    List<Column> columns,
    String query,
    List<QualifiedName> dependsOn,
    List<ColumnUse> columnUses,
    List<QualifiedName> keyUses,
    List<Index> indexes,
    boolean populated,
    List<Attachment> attachments,
    SourceSpan origin)
    implements Relation {
  public View {
    columns = List.copyOf(columns);
    dependsOn = List.copyOf(dependsOn);
    columnUses = List.copyOf(columnUses);
    keyUses = List.copyOf(keyUses);
    indexes = List.copyOf(indexes);
    attachments = List.copyOf(attachments);
  }

  /** Returns whether its query certainly reads a relation. */
  public boolean reads(QualifiedName relation) {
    return dependsOn.contains(relation)
        || columnUses.stream().anyMatch(use -> use.table().equals(relation));
  }

  /** Returns this view under another name. */
  public View withName(QualifiedName newName) {
    return new View(
        newName,
        materialized,
        columns,
        query,
        dependsOn,
        columnUses,
        keyUses,
        indexes,
        populated,
        attachments,
        origin);
  }

  /** Returns this view with its query written otherwise. */
  public View withQuery(String newQuery) {
    return new View(
        name,
        materialized,
        columns,
        newQuery,
        dependsOn,
        columnUses,
        keyUses,
        indexes,
        populated,
        attachments,
        origin);
  }

  /** Returns this view with other output columns. */
  public View withColumns(List<Column> newColumns) {
    return new View(
        name,
        materialized,
        newColumns,
        query,
        dependsOn,
        columnUses,
        keyUses,
        indexes,
        populated,
        attachments,
        origin);
  }

  /** Returns this view with other indexes. */
  public View withIndexes(List<Index> newIndexes) {
    return new View(
        name,
        materialized,
        columns,
        query,
        dependsOn,
        columnUses,
        keyUses,
        newIndexes,
        populated,
        attachments,
        origin);
  }

  /** Returns this view with or without rows that can be read. */
  public View withPopulated(boolean newPopulated) {
    return new View(
        name,
        materialized,
        columns,
        query,
        dependsOn,
        columnUses,
        keyUses,
        indexes,
        newPopulated,
        attachments,
        origin);
  }

  /** Returns this view with other triggers and rules. */
  public View withAttachments(List<Attachment> newAttachments) {
    return new View(
        name,
        materialized,
        columns,
        query,
        dependsOn,
        columnUses,
        keyUses,
        indexes,
        populated,
        newAttachments,
        origin);
  }

  /** Returns this view reading {@code to} wherever it read {@code from}. */
  public View withRelationRenamed(QualifiedName from, QualifiedName to) {
    return new View(
        name,
        materialized,
        columns,
        query,
        dependsOn.stream().map(relation -> relation.equals(from) ? to : relation).toList(),
        columnUses.stream()
            .map(use -> use.table().equals(from) ? new ColumnUse(to, use.column()) : use)
            .toList(),
        keyUses.stream().map(table -> table.equals(from) ? to : table).toList(),
        indexes,
        populated,
        attachments.stream().map(a -> a.withUseRenamed(from, to)).toList(),
        origin);
  }

  /** Returns this view after a column it may read was renamed. */
  public View withColumnRenamed(QualifiedName table, String from, String to) {
    ColumnUse old = new ColumnUse(table, from);
    return new View(
        name,
        materialized,
        columns,
        query,
        dependsOn,
        columnUses.stream().map(use -> use.equals(old) ? new ColumnUse(table, to) : use).toList(),
        keyUses,
        indexes,
        populated,
        attachments,
        origin);
  }
}
