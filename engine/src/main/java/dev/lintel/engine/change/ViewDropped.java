package dev.lintel.engine.change;

import dev.lintel.engine.catalog.View;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A view or materialized view is dropped.
 *
 * @param view the view as it was
 * @param span the part of the statement that does it
 */
public record ViewDropped(View view, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.relation(view.name()));
  }
}
