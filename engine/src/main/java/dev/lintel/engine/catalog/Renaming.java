package dev.lintel.engine.catalog;

import java.util.List;

/** Replaces a column name in lists of column names. */
final class Renaming {

  private Renaming() {}

  /** Returns {@code names} with {@code to} in the place of {@code from}. */
  static List<String> in(List<String> names, String from, String to) {
    return names.contains(from)
        ? names.stream().map(name -> name.equals(from) ? to : name).toList()
        : names;
  }
}
