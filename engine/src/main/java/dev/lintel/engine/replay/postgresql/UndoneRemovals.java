package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.Uncertainty;
import dev.lintel.engine.catalog.UserType;

/**
 * What may be there again after a transaction in which a statement was refused: the server undoes
 * all of it, whereas whoever repairs that statement keeps the others. So what they dropped or
 * renamed is neither certainly gone nor certainly there.
 */
final class UndoneRemovals {

  private final Catalog after;
  private Uncertainty uncertainty;

  private UndoneRemovals(Catalog after) {
    this.after = after;
    this.uncertainty = after.uncertainty();
  }

  /**
   * Returns the catalog with what is gone uncertain.
   *
   * @param before the catalog at the start of the transaction
   * @param after the catalog at its end
   */
  static Catalog uncertain(Catalog before, Catalog after) {
    UndoneRemovals removals = new UndoneRemovals(after);
    for (Relation relation : before.relations()) {
      if (after.relation(relation.name()).orElse(null) != relation) {
        removals.compare(relation);
      }
    }
    // A typed table that it made stands in the way of nothing yet.
    for (Relation relation : after.relations()) {
      boolean typed = relation instanceof Table table && table.ofType() != null;
      if (typed && before.relation(relation.name()).isEmpty()) {
        removals.uncertainty = removals.uncertainty.with(relation.name());
      }
    }
    for (UserType type : before.types()) {
      if (after.type(type.name()).isEmpty()) {
        removals.uncertainty = removals.uncertainty.with(type.name());
      }
    }
    return after.with(removals.uncertainty);
  }

  private void compare(Relation relation) {
    Relation now = after.relation(relation.name()).orElse(null);
    if (now == null) {
      uncertainty = uncertainty.with(relation.name());
    }
    if (relation instanceof Table table) {
      for (Index index : table.indexes()) {
        if (after.indexOwner(index.name()).isEmpty()) {
          uncertainty = uncertainty.with(index.name());
        }
      }
      for (Column column : table.columns()) {
        if (!(now instanceof Table kept) || kept.column(column.name()).isEmpty()) {
          uncertainty = uncertainty.withMember(table.name(), column.name());
        }
      }
    }
  }
}
