package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;

/** A constraint of a table. Names are unique within a table. */
public sealed interface Constraint
    permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, ExclusionConstraint {

  /** Returns the name, given or chosen by the database. */
  String name();

  /** Returns the constrained columns, in order. */
  java.util.List<String> columns();

  /** Returns the clause that made it. */
  SourceSpan origin();
}
