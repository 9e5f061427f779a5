package dev.lintel.engine.declared;

import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects differences. */
final class Differences {

  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::aspect)
          .thenComparing(Difference::declaredAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Difference::replayedAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(difference -> difference.object().toString());

  private final List<Difference> found = new ArrayList<>();

  /**
   * Keeps an object that no migration makes.
   *
   * @param near what the migrations make around it; null if nothing
   */
  void ahead(
      Difference.Aspect aspect,
      ObjectPath object,
      String declared,
      SourceSpan declaredAt,
      @Nullable SourceSpan near) {
    found.add(
        new Difference(
            Difference.Direction.AHEAD, aspect, object, declared, null, declaredAt, near));
  }

  /**
   * Keeps an object that is not declared.
   *
   * @param near the block it would stand in; null if there is none
   */
  void behind(
      Difference.Aspect aspect,
      ObjectPath object,
      String replayed,
      @Nullable SourceSpan near,
      SourceSpan replayedAt) {
    found.add(
        new Difference(
            Difference.Direction.BEHIND, aspect, object, null, replayed, near, replayedAt));
  }

  /** Keeps an object that both have, not alike. */
  void different(
      Difference.Aspect aspect,
      ObjectPath object,
      String declared,
      String replayed,
      SourceSpan declaredAt,
      SourceSpan replayedAt) {
    found.add(
        new Difference(
            Difference.Direction.DIFFERENT,
            aspect,
            object,
            declared,
            replayed,
            declaredAt,
            replayedAt));
  }

  /** Returns all, in the order of importance, then of the declared schema. */
  List<Difference> inOrder() {
    return found.stream().sorted(ORDER).toList();
  }
}
