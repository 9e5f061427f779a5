package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A foreign key.
 *
 * @param name the name
 * @param columns the referencing columns
 * @param referencedTable the referenced table
 * @param referencedColumns the referenced columns, in the order of {@code columns}
 * @param onDelete the action on delete
 * @param onUpdate the action on update
 * @param deferrable whether it is deferrable
 * @param validated false after NOT VALID until validated
 * @param origin the clause that made it
 */
public record ForeignKey(
    String name,
    List<String> columns,
    QualifiedName referencedTable,
    List<String> referencedColumns,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean deferrable,
    boolean validated,
    SourceSpan origin)
    implements Constraint {
  public ForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  @Override
  public ForeignKey withName(String newName) {
    return copy(newName, columns, referencedTable, referencedColumns, deferrable, validated);
  }

  @Override
  public ForeignKey withColumnRenamed(String from, String to) {
    return copy(
        name,
        Renaming.in(columns, from, to),
        referencedTable,
        referencedColumns,
        deferrable,
        validated);
  }

  /** Returns this foreign key after a column of the referenced table was renamed. */
  public ForeignKey withReferencedColumnRenamed(String from, String to) {
    return copy(
        name,
        columns,
        referencedTable,
        Renaming.in(referencedColumns, from, to),
        deferrable,
        validated);
  }

  /** Returns this foreign key after the referenced table was renamed. */
  public ForeignKey withReferencedTable(QualifiedName newTable) {
    return copy(name, columns, newTable, referencedColumns, deferrable, validated);
  }

  /** Returns this foreign key as deferrable or not. */
  public ForeignKey withDeferrable(boolean newDeferrable) {
    return copy(name, columns, referencedTable, referencedColumns, newDeferrable, validated);
  }

  /** Returns this foreign key as validated or not. */
  public ForeignKey withValidated(boolean newValidated) {
    return copy(name, columns, referencedTable, referencedColumns, deferrable, newValidated);
  }

  private ForeignKey copy(
      String newName,
      List<String> newColumns,
      QualifiedName newTable,
      List<String> newReferencedColumns,
      boolean newDeferrable,
      boolean newValidated) {
    return new ForeignKey(
        newName,
        newColumns,
        newTable,
        newReferencedColumns,
        onDelete,
        onUpdate,
        newDeferrable,
        newValidated,
        origin);
  }
}
