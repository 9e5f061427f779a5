package dev.lintel.engine.change;

import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A type is made.
 *
 * @param type the new type
 * @param span the part of the statement that does it
 */
public record TypeAdded(UserType type, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.type(type.name()));
  }
}
