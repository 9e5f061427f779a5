package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * An extension is made.
 *
 * @param extension the new extension
 * @param span the part of the statement that does it
 */
public record ExtensionAdded(Extension extension, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.extension(extension.name()));
  }
}
