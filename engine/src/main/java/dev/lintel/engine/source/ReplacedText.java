package dev.lintel.engine.source;

import java.util.Arrays;
import java.util.List;

/** A text in which parts are replaced, and the way between its offsets and those before. */
final class ReplacedText {
  private final List<Replacement> replacements;
  private final int[] starts;
  private final int[] startsOnDisk;
  private final String text;

  /**
   * Replaces.
   *
   * @param onDisk the text before
   * @param replacements in order, none inside another
   */
  ReplacedText(String onDisk, List<Replacement> replacements) {
    this.replacements = List.copyOf(replacements);
    this.starts = new int[replacements.size()];
    this.startsOnDisk = replacements.stream().mapToInt(Replacement::start).toArray();
    if (replacements.isEmpty()) {
      this.text = onDisk;
      return;
    }
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < starts.length; i++) {
      Replacement replacement = replacements.get(i);
      out.append(onDisk, copied, replacement.start());
      starts[i] = out.length();
      out.append(replacement.text());
      copied = replacement.end();
    }
    this.text = out.append(onDisk, copied, onDisk.length()).toString();
  }

  String text() {
    return text;
  }

  /**
   * Returns the offset before replacing; for one inside a replacement its start or end.
   *
   * @param end whether the offset ends something
   */
  int onDisk(int offset, boolean end) {
    int i = lastAtOrBefore(starts, end ? offset - 1 : offset);
    if (i < 0) {
      return offset;
    }
    Replacement replacement = replacements.get(i);
    int after = starts[i] + replacement.text().length();
    if (offset < after || (offset == after && end)) {
      return end ? replacement.end() : replacement.start();
    }
    return offset + replacement.end() - after;
  }

  /** Returns the offset after replacing; for one inside a replacement its start. */
  int inText(int onDisk) {
    int i = lastAtOrBefore(startsOnDisk, onDisk - 1);
    if (i < 0) {
      return onDisk;
    }
    Replacement replacement = replacements.get(i);
    return onDisk < replacement.end()
        ? starts[i]
        : onDisk + starts[i] + replacement.text().length() - replacement.end();
  }

  /** Returns whether no replacement between these offsets, before replacing, is a mere stand-in. */
  boolean isKnown(int start, int end) {
    for (int i = lastAtOrBefore(startsOnDisk, end - 1); i >= 0; i--) {
      Replacement replacement = replacements.get(i);
      if (replacement.end() <= start) {
        return true;
      }
      if (!replacement.known()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the index of the last of some sorted numbers that is not above a limit; -1 if none. */
  private static int lastAtOrBefore(int[] sorted, int limit) {
    int found = Arrays.binarySearch(sorted, limit);
    if (found < 0) {
      return -found - 2;
    }
    while (found + 1 < sorted.length && sorted[found + 1] == limit) {
      found++;
    }
    return found;
  }
}
