package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sequences that a table or one of its columns owns. */
public final class OwnedSequences {

  private OwnedSequences() {}

  /** Returns the sequences owned by a column, or by any column if {@code column} is null. */
  public static List<Sequence> of(Catalog catalog, QualifiedName table, @Nullable String column) {
    List<Sequence> owned = new ArrayList<>();
    for (QualifiedName dependent : catalog.dependents(table)) {
      if (catalog.relation(dependent).orElse(null) instanceof Sequence sequence
          && table.equals(sequence.ownerTable())
          && (column == null || column.equals(sequence.ownerColumn()))) {
        owned.add(sequence);
      }
    }
    owned.sort((first, second) -> first.name().compareTo(second.name()));
    return owned;
  }

  /** Returns the sequence that an identity column draws from, which other owned ones are not. */
  public static List<Sequence> ofIdentity(Catalog catalog, QualifiedName table, String column) {
    return of(catalog, table, column).stream().filter(Sequence::identity).toList();
  }
}
