package dev.lintel.engine.catalog;

import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Maps from a name to all that refer to it. */
final class ReverseIndex {

  private ReverseIndex() {}

  /** Enters {@code value} under each key of {@code after} and takes it out under the others. */
  static PMap<QualifiedName, PSet<QualifiedName>> entered(
      PMap<QualifiedName, PSet<QualifiedName>> map,
      QualifiedName value,
      Set<QualifiedName> before,
      Set<QualifiedName> after) {
    PMap<QualifiedName, PSet<QualifiedName>> result = map;
    for (QualifiedName key : before) {
      PSet<QualifiedName> values = result.get(key);
      if (values != null && !after.contains(key)) {
        PSet<QualifiedName> remaining = values.minus(value);
        result = remaining.isEmpty() ? result.minus(key) : result.plus(key, remaining);
      }
    }
    for (QualifiedName key : after) {
      if (!before.contains(key)) {
        result = result.plus(key, result.getOrDefault(key, HashTreePSet.empty()).plus(value));
      }
    }
    return result;
  }
}
