package dev.lintel.engine.change;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A schema gets another name.
 *
 * @param from the old name
 * @param to the new name
 * @param span the part of the statement that does it
 */
public record SchemaRenamed(String from, String to, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.schema(to), ObjectPath.schema(from));
  }
}
