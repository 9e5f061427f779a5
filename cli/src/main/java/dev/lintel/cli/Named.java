package dev.lintel.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A value of an option that takes one of a few words. */
interface Named {

  /** Returns the constant's name. */
  String name();

  /** Returns the word on the command line. */
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the words of some values. */
  static List<String> words(Named... values) {
    return Arrays.stream(values).map(Named::word).toList();
  }
}
