package dev.lintel.engine.change;

import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A domain or composite type changes.
 *
 * @param before the type as it was
 * @param after the type as it is now
 * @param span the part of the statement that does it
 */
public record TypeAltered(UserType before, UserType after, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.type(after.name()));
  }
}
