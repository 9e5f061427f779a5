package dev.lintel.engine.change;

import dev.lintel.engine.catalog.View;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A view or materialized view is made.
 *
 * @param view the new view
 * @param span the part of the statement that does it
 */
public record ViewAdded(View view, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.relation(view.name()));
  }
}
