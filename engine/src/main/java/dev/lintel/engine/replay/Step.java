package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.SchemaChange;
import dev.lintel.engine.source.Problem;
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
 * @param failure how Lintel itself failed on it, so that what it does is uncertain; null if it did
 *     not
 */
public record Step(
    ParsedStatement statement,
    Catalog before,
    Catalog after,
    List<SchemaChange> changes,
    @Nullable Refusal refusal,
    @Nullable Problem failure) {
  public Step {
    changes = List.copyOf(changes);
  }

  /** Creates a step on which Lintel did not fail. */
  public Step(
      ParsedStatement statement,
      Catalog before,
      Catalog after,
      List<SchemaChange> changes,
      @Nullable Refusal refusal) {
    this(statement, before, after, changes, refusal, null);
  }

  /** Returns the changes of one kind, in order. */
  public <T extends SchemaChange> Stream<T> changes(Class<T> kind) {
    return changes.stream().filter(kind::isInstance).map(kind::cast);
  }
}
