package dev.lintel.cli;

import java.util.ArrayList;
import java.util.List;

/** Splits a line into arguments as a shell does with single quotes. */
final class Words {

  private Words() {}

  static String[] of(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + " ").toCharArray()) {
      if (c == '\'') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    return words.toArray(String[]::new);
  }
}
