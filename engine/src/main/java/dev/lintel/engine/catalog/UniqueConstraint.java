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

  @Override
  public UniqueConstraint withName(String newName) {
    return new UniqueConstraint(newName, columns, nullsNotDistinct, origin);
  }

  @Override
  public UniqueConstraint withColumnRenamed(String from, String to) {
    return new UniqueConstraint(name, Renaming.in(columns, from, to), nullsNotDistinct, origin);
  }
}
