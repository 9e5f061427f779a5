package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A sequence is dropped.
 *
 * @param sequence the sequence as it was
 * @param span the part of the statement that does it
 */
public record SequenceDropped(Sequence sequence, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.relation(sequence.name()));
  }
}
