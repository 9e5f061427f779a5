package dev.lintel.engine.change;

import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A sequence is made by CREATE SEQUENCE.
 *
 * @param sequence the new sequence
 * @param span the part of the statement that does it
 */
public record SequenceAdded(Sequence sequence, SourceSpan span) implements SchemaChange {

  @Override
  public List<ObjectPath> objects() {
    return List.of(ObjectPath.relation(sequence.name()));
  }
}
