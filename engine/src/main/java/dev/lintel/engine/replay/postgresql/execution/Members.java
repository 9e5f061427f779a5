package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;

/** Looks up columns, constraints, enum labels, triggers, policies and rules by path. */
final class Members {

  private Members() {}

  static boolean isColumn(Catalog catalog, QualifiedName table, String name) {
    return catalog.table(table).filter(t -> t.column(name).isPresent()).isPresent();
  }

  static boolean exist(Catalog catalog, ObjectPath path) {
    String member = path.member();
    QualifiedName owner = path.owner();
    if (member == null) {
      return false;
    }
    boolean inTable =
        catalog
            .table(owner)
            .filter(t -> t.column(member).isPresent() || t.constraint(member).isPresent())
            .isPresent();
    boolean attached =
        catalog
            .relation(owner)
            .filter(r -> r.attachments().stream().anyMatch(a -> a.name().equals(member)))
            .isPresent();
    return inTable
        || attached
        || catalog
            .type(owner)
            .filter(type -> type instanceof EnumType labels && labels.labels().contains(member))
            .isPresent();
  }
}
