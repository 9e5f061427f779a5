package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * Which tables may hold rows on a database that only the migrations have filled. On any other one
 * all may, so that what follows from a table being empty is never certain.
 *
 * @param any whether something may have put rows anywhere
 * @param tables the tables that a statement put rows into, or may have
 * @param seeded the tables that certainly hold a row
 */
public record HeldRows(boolean any, PSet<QualifiedName> tables, SeededRows seeded) {

  static final HeldRows NONE = new HeldRows(false, HashTreePSet.empty(), SeededRows.NONE);

  /** Returns this after something that may have put rows anywhere, or removed them. */
  public HeldRows withAny() {
    return new HeldRows(true, tables, SeededRows.NONE);
  }

  HeldRows with(QualifiedName table) {
    return tables.contains(table) ? this : new HeldRows(any, tables.plus(table), seeded);
  }

  /** Returns this with other knowledge of what certainly holds a row. */
  public HeldRows with(SeededRows newSeeded) {
    return new HeldRows(any, tables, newSeeded);
  }

  public HeldRows renamed(QualifiedName from, QualifiedName to) {
    PSet<QualifiedName> all = tables.contains(from) ? tables.minus(from).plus(to) : tables;
    return new HeldRows(any, all, seeded.renamed(from, to));
  }

  /** Takes note that rows were put into a relation; into a view, that is into its tables. */
  HeldRows filled(QualifiedName name, Catalog catalog) {
    HeldRows held = with(name);
    if (catalog.relation(name).orElse(null) instanceof View view) {
      for (QualifiedName source : view.dependsOn()) {
        held = held.with(source);
      }
    }
    return held;
  }

  /** Returns whether no migration has put a row into a table. */
  public boolean isEmpty(Table table, Catalog catalog) {
    if (any || table.kind() == Table.Kind.FOREIGN_TABLE || isFilled(table, catalog)) {
      return false;
    }
    for (QualifiedName filled : tables) {
      Relation relation = catalog.relation(filled).orElse(null);
      if (relation instanceof Table other && isAbove(table, other, catalog)) {
        return false;
      }
    }
    return true;
  }

  /** Rows put into a partitioned table are in its partitions. */
  private boolean isFilled(Table table, Catalog catalog) {
    Table current = table;
    while (current != null) {
      if (tables.contains(current.name())) {
        return true;
      }
      QualifiedName whole = current.partitionOf();
      current = whole == null ? null : catalog.table(whole).orElse(null);
    }
    return false;
  }

  /** A query of a table reads those that inherit from it too. */
  private static boolean isAbove(Table table, Table other, Catalog catalog) {
    if (table.name().equals(other.partitionOf()) || other.inherits().contains(table.name())) {
      return true;
    }
    QualifiedName whole = other.partitionOf();
    return whole != null
        && catalog.table(whole).map(parent -> isAbove(table, parent, catalog)).orElse(false);
  }
}
