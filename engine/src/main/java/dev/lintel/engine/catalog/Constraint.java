package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/** A constraint of a table. Names are unique within a table. */
public sealed interface Constraint
    permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint, ExclusionConstraint {

  /** Returns the name, given or chosen by the database. */
  String name();

  /** Returns the constrained columns, in order. */
  List<String> columns();

  /** Returns this constraint under another name. */
  Constraint withName(String newName);

  /** Returns this constraint after a column of its table was renamed. */
  Constraint withColumnRenamed(String from, String to);

  /** Returns the clause that made it. */
  SourceSpan origin();
}
