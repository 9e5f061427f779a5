package dev.lintel.engine.declared;

import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two indexes are the same to Prisma, names apart: uniqueness, method, columns in order and
 * direction; the operator class for GIN and BRIN only.
 */
final class IndexEquality {

  /** Classes that PostgreSQL takes when none is named (manual, 70.1 and 71.1). */
  private static final Set<String> DEFAULT_CLASSES =
      Set.of("jsonb_ops", "array_ops", "tsvector_ops", "inet_inclusion_ops");

  private final boolean partialIndexes;

  /**
   * Creates an equality.
   *
   * @param partialIndexes whether Prisma looks at the condition of an index
   */
  IndexEquality(boolean partialIndexes) {
    this.partialIndexes = partialIndexes;
  }

  boolean same(Index wanted, Index found) {
    return wanted.unique() == found.unique()
        && wanted.method().equals(found.method())
        && sameKeys(wanted, found)
        && (!partialIndexes || sameCondition(wanted.predicate(), found.predicate()));
  }

  /** The engine takes INCLUDE columns for keys; people who write an INCLUDE mean otherwise. */
  private boolean sameKeys(Index wanted, Index found) {
    return sameKeys(wanted, found.keys())
        || (!found.include().isEmpty() && sameKeys(wanted, withIncluded(found)));
  }

  private static List<IndexKey> withIncluded(Index index) {
    return Stream.concat(
            index.keys().stream(),
            index.include().stream().map(column -> new IndexKey(column, null, null, false)))
        .toList();
  }

  private static boolean sameKeys(Index wanted, List<IndexKey> found) {
    if (wanted.keys().size() != found.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      IndexKey a = wanted.keys().get(i);
      IndexKey b = found.get(i);
      if (!Objects.equals(a.column(), b.column())
          || a.descending() != b.descending()
          || !sameClass(wanted.method(), a.operatorClass(), b.operatorClass())) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameClass(String method, @Nullable String wanted, @Nullable String found) {
    if (!method.equals("gin") && !method.equals("brin")) {
      return true;
    }
    return Objects.equals(plainClass(wanted), plainClass(found));
  }

  private static @Nullable String plainClass(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String plain =
        name.replaceAll("\\(.*", "").replaceAll(".*\\.", "").strip().toLowerCase(Locale.ROOT);
    boolean minmax = plain.endsWith("_minmax_ops") && !plain.equals("inet_minmax_ops");
    return minmax || DEFAULT_CLASSES.contains(plain) ? null : plain;
  }

  /** Conditions that cannot be told apart for certain count as the same. */
  private static boolean sameCondition(@Nullable String wanted, @Nullable String found) {
    return (wanted == null) == (found == null);
  }
}
