package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/** A unique constraint; its index carries its name. */
public record UniqueConstraint(
    String name, List<String> columns, boolean nullsNotDistinct, SourceSpan origin)
    implements Constraint {
  public UniqueConstraint {
    columns = List.copyOf(columns);
  }
}
