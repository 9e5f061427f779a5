package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * An extension is dropped.
 *
 * @param extension the extension as it was
 * @param span the part of the statement that does it
 */
public record ExtensionDropped(Extension extension, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.extension(extension.name()));
  }
}
