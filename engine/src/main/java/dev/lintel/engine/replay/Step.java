package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.SchemaChange;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One statement and what it did.
 *
 * @param statement the statement
 * @param before the catalog before it
 * @param after the catalog after it; the same as before if it was refused
 * @param changes what it changed, in order; empty if it was refused
 * @param refusal why the database would refuse it; null if it would not, or that is not certain
 */
public record Step(
    ParsedStatement statement,
    Catalog before,
    Catalog after,
    List<SchemaChange> changes,
    @Nullable Refusal refusal) {
  public Step {
    changes = List.copyOf(changes);
  }

  /** Returns the changes of one kind, in order. */
  public <T extends SchemaChange> Stream<T> changes(Class<T> kind) {
    return changes.stream().filter(kind::isInstance).map(kind::cast);
  }
}
