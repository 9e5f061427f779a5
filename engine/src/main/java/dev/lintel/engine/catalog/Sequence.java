package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sequence.
 *
 * @param name the name
 * @param ownerTable the table whose column owns it; null if none does
 * @param ownerColumn the owning column; null if none does
 * @param identity whether it belongs to an identity column
 * @param range which numbers it draws; null if that is not known
 * @param origin the statement or clause that made it
 */
public record Sequence(
    QualifiedName name,
    @Nullable QualifiedName ownerTable,
    @Nullable String ownerColumn,
    boolean identity,
    @Nullable SequenceRange range,
    SourceSpan origin)
    implements Relation {

  @Override
  public List<Attachment> attachments() {
    return List.of();
  }

  /** Returns this sequence under another name. */
  public Sequence withName(QualifiedName newName) {
    return new Sequence(newName, ownerTable, ownerColumn, identity, range, origin);
  }

  /** Returns this sequence owned by another column; nulls for none. */
  public Sequence withOwner(@Nullable QualifiedName table, @Nullable String column) {
    return new Sequence(name, table, column, identity, range, origin);
  }

  /** Returns this sequence with other numbers; null if they are not known. */
  public Sequence withRange(@Nullable SequenceRange newRange) {
    return new Sequence(name, ownerTable, ownerColumn, identity, newRange, origin);
  }
}
