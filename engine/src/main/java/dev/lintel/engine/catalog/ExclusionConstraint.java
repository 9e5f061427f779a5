package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/** An exclusion constraint; its index carries its name. */
public record ExclusionConstraint(String name, List<String> columns, SourceSpan origin)
    implements Constraint {
  public ExclusionConstraint {
    columns = List.copyOf(columns);
  }

  @Override
  public ExclusionConstraint withName(String newName) {
    return new ExclusionConstraint(newName, columns, origin);
  }

  @Override
  public ExclusionConstraint withColumnRenamed(String from, String to) {
    return new ExclusionConstraint(name, Renaming.in(columns, from, to), origin);
  }
}
