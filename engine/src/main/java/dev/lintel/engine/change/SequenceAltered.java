package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A sequence gets another owner.
 *
 * @param before the sequence as it was
 * @param after the sequence as it is now
 * @param span the part of the statement that does it
 */
public record SequenceAltered(Sequence before, Sequence after, SourceSpan span)
    implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.relation(after.name()));
  }
}
