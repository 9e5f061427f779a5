package dev.lintel.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A value of an option that takes one of a few words. */
interface Named {

  /** Returns the constant's name. */
  String name();

  /** Returns the word on the command line. */
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns all words, such as {@code "text, json"}. */
  static String words(Named[] values) {
    return Arrays.stream(values).map(Named::word).collect(Collectors.joining(", "));
  }
}
