package dev.lintel.engine.replay.postgresql.builtin;

import java.util.ArrayList;
import java.util.List;

/** A resource of sorted lines, in which those of one name are found without reading the others. */
final class SortedList {

  private final String text;

  private SortedList(String text) {
    this.text = text;
  }

  static SortedList of(String resource) {
    String text = ListResource.text(resource);
    return new SortedList(text.substring(text.indexOf('\n') + 1));
  }

  /** Returns all lines. */
  List<String> all() {
    return text.lines().toList();
  }

  /** Returns the lines whose first word is {@code name}. */
  List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    String prefix = name + " ";
    for (int start = first(prefix); text.startsWith(prefix, start); ) {
      int end = text.indexOf('\n', start);
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    return lines;
  }

  /** Returns where the first line begins that does not come before {@code prefix}. */
  private int first(String prefix) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int start = text.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
      int end = text.indexOf('\n', start) + 1;
      if (start < low) {
        start = low;
      }
      if (text.substring(start, end - 1).compareTo(prefix) < 0) {
        low = end;
      } else {
        high = start;
      }
    }
    return low;
  }
}
