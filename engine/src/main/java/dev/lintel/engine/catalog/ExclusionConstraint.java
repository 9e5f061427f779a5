package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/** An exclusion constraint; its index carries its name. */
public record ExclusionConstraint(String name, List<String> columns, SourceSpan origin)
    implements Constraint {
  public ExclusionConstraint {
    columns = List.copyOf(columns);
  }
}
