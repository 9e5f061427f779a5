package dev.lintel.engine.source;

import java.util.List;

/** A text in which parts are replaced, and the way between its offsets and those before. */
final class ReplacedText {
  private final List<Replacement> replacements;
  private final int[] starts;
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
    int shift = 0;
    for (int i = 0; i < starts.length; i++) {
      Replacement replacement = replacements.get(i);
      if (offset < starts[i] || (offset == starts[i] && end)) {
        break;
      }
      int after = starts[i] + replacement.text().length();
      if (offset < after || (offset == after && end)) {
        return end ? replacement.end() : replacement.start();
      }
      shift = replacement.end() - after;
    }
    return offset + shift;
  }

  /** Returns the offset after replacing; for one inside a replacement its start. */
  int inText(int onDisk) {
    int shift = 0;
    for (int i = 0; i < starts.length; i++) {
      Replacement replacement = replacements.get(i);
      if (onDisk <= replacement.start()) {
        break;
      }
      if (onDisk < replacement.end()) {
        return starts[i];
      }
      shift = starts[i] + replacement.text().length() - replacement.end();
    }
    return onDisk + shift;
  }

  /** Returns whether no replacement between these offsets, before replacing, is a mere stand-in. */
  boolean isKnown(int start, int end) {
    return replacements.stream()
        .allMatch(
            replacement ->
                replacement.known() || replacement.end() <= start || replacement.start() >= end);
  }
}
