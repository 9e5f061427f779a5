package dev.lintel.engine.change;

import dev.lintel.engine.catalog.View;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A view is replaced.
 *
 * @param before the view as it was
 * @param after the view as it is now
 * @param span the part of the statement that does it
 */
public record ViewReplaced(View before, View after, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.relation(after.name()));
  }
}
