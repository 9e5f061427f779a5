package dev.lintel.engine.history;

import org.jspecify.annotations.Nullable;

/**
 * The base, or why there is none.
 *
 * @param base the merge base; null if there is none
 * @param tip the newest commit of the branch that the merge base was computed with; null if there
 *     is no base
 * @param note why there is no base or what to know about it; null if there is nothing to say
 */
record FoundBase(@Nullable BaseRevision base, @Nullable String tip, @Nullable String note) {

  static FoundBase of(BaseRevision base, String tip, @Nullable String note) {
    return new FoundBase(base, tip, note);
  }

  static FoundBase none(String note) {
    return new FoundBase(null, null, note);
  }
}
