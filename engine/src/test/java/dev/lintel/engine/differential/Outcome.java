package dev.lintel.engine.differential;

import java.util.List;
import java.util.Set;

/**
 * What became of a history.
 *
 * @param verdict the first refusal
 * @param catalog the facts of the catalog, sorted: at the end, or where the first refusal left it
 * @param unread for Lintel the migrations with a statement that it could not read, which it counts
 *     and lists but does not call refused; empty for the server
 */
record Outcome(Verdict verdict, List<String> catalog, Set<String> unread) {
  Outcome {
    catalog = List.copyOf(catalog);
    unread = Set.copyOf(unread);
  }

  Outcome(Verdict verdict, List<String> catalog) {
    this(verdict, catalog, Set.of());
  }
}
