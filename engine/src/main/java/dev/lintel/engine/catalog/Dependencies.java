package dev.lintel.engine.catalog;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which names the definition of a relation leans on. */
final class Dependencies {

  private Dependencies() {}

  /**
   * Returns the names of tables, sequences and types that {@code relation} needs: types of columns,
   * sequences of defaults, referenced tables, parents, the tables of a view, the table that owns a
   * sequence.
   */
  static Set<QualifiedName> of(Relation relation) {
    Set<QualifiedName> names = new LinkedHashSet<>();
    if (relation instanceof Table table) {
      ofTable(table, names);
    } else if (relation instanceof View view) {
      names.addAll(view.dependsOn());
      view.columnUses().forEach(use -> names.add(use.table()));
    } else if (relation instanceof Sequence sequence && sequence.ownerTable() != null) {
      names.add(sequence.ownerTable());
    }
    relation.attachments().forEach(attachment -> names.addAll(attachment.uses()));
    names.remove(relation.name());
    return names;
  }

  /** Returns whether two states of one relation lean on the same names for certain. */
  static boolean same(Relation before, Relation after) {
    return before instanceof Table old
        && after instanceof Table now
        && old.columns() == now.columns()
        && old.constraints() == now.constraints()
        && old.inherits() == now.inherits()
        && old.attachments() == now.attachments()
        && old.partitionOf() == now.partitionOf()
        && old.ofType() == now.ofType();
  }

  private static void addIfPresent(@Nullable QualifiedName name, Set<QualifiedName> names) {
    if (name != null) {
      names.add(name);
    }
  }

  private static void ofTable(Table table, Set<QualifiedName> names) {
    for (Column column : table.columns()) {
      if (column.type().userType() != null) {
        names.add(column.type().userType());
      }
      if (column.defaultValue() != null) {
        addIfPresent(column.defaultValue().sequence(), names);
        addIfPresent(column.defaultValue().type(), names);
      }
    }
    for (Constraint constraint : table.constraints()) {
      if (constraint instanceof ForeignKey foreignKey) {
        names.add(foreignKey.referencedTable());
      }
    }
    if (table.partitionOf() != null) {
      names.add(table.partitionOf());
    }
    addIfPresent(table.ofType(), names);
    names.addAll(table.inherits());
  }
}
