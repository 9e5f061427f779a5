package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/** A primary key; its index carries its name. */
public record PrimaryKey(String name, List<String> columns, SourceSpan origin)
    implements Constraint {
  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  @Override
  public PrimaryKey withName(String newName) {
    return new PrimaryKey(newName, columns, origin);
  }

  @Override
  public PrimaryKey withColumnRenamed(String from, String to) {
    return new PrimaryKey(name, Renaming.in(columns, from, to), origin);
  }
}
