package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/** A primary key; its index carries its name. */
public record PrimaryKey(String name, List<String> columns, SourceSpan origin)
    implements Constraint {
  public PrimaryKey {
    columns = List.copyOf(columns);
  }
}
