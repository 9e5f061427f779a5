package dev.lintel.engine.differential;

import java.util.List;

/**
 * What became of a history.
 *
 * @param verdict the first refusal
 * @param catalog the facts of the catalog, sorted: at the end, or where the first refusal left it
 */
record Outcome(Verdict verdict, List<String> catalog) {
  Outcome {
    catalog = List.copyOf(catalog);
  }
}
