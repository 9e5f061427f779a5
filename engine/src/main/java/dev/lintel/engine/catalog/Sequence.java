package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A sequence.
 *
 * @param name the name
 * @param ownerTable the table whose column owns it; null if none does
 * @param ownerColumn the owning column; null if none does
 * @param identity whether it belongs to an identity column
 * @param origin the statement or clause that made it
 */
public record Sequence(
    QualifiedName name,
    @Nullable QualifiedName ownerTable,
    @Nullable String ownerColumn,
    boolean identity,
    SourceSpan origin)
    implements Relation {

  /** Returns this sequence under another name. */
  public Sequence withName(QualifiedName newName) {
    return new Sequence(newName, ownerTable, ownerColumn, identity, origin);
  }

  /** Returns this sequence owned by another column; nulls for none. */
  public Sequence withOwner(@Nullable QualifiedName table, @Nullable String column) {
    return new Sequence(name, table, column, identity, origin);
  }
}
