package dev.lintel.engine.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The migrations compared with the base.
 *
 * @param base the base; null if there is none
 * @param note why there is no base or what to know about it, one sentence; null if there is nothing
 *     to say
 * @param changes all differences, in the order of the migrations
 */
public record BaseComparison(
    @Nullable BaseRevision base, @Nullable String note, List<MigrationChange> changes) {
  public BaseComparison {
    changes = List.copyOf(changes);
  }

  /** Returns whether the migration of that name differs from the base in its text. */
  public boolean edited(String migration) {
    return changes.stream()
        .anyMatch(c -> c.kind() == MigrationChange.Kind.EDITED && c.migration().equals(migration));
  }

  /** Returns whether the migration of that name is new since the base. */
  public boolean added(String migration) {
    return changes.stream()
        .anyMatch(c -> c.kind() == MigrationChange.Kind.ADDED && c.migration().equals(migration));
  }
}
