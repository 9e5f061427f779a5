package dev.lintel.engine.testkit;

import static java.util.Objects.requireNonNull;

/**
 * One file of an example history.
 *
 * @param role where the file exists
 * @param path its path relative to the migrations folder
 * @param text its text
 */
record ExamplePart(Role role, String path, String text) {

  /** Where a file of an example exists, and as what. */
  enum Role {
    /** Now, and not at the base. */
    FILE("file"),
    /** At the base, with this text. */
    BASE("base"),
    /** Now and at the base, with the same text. */
    MERGED("merged"),
    /** Now, as a symbolic link to what the text names. */
    LINK("link"),
    /** Now, saved as UTF-16. */
    UTF_16("utf-16");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    /** Returns the word of the header line. */
    String word() {
      return word;
    }

    /** Returns whether the file exists now. */
    boolean now() {
      return this != BASE;
    }

    /** Returns whether the file exists at the base. */
    boolean atBase() {
      return this == BASE || this == MERGED;
    }
  }

  ExamplePart {
    requireNonNull(role, "role is null");
    requireNonNull(path, "path is null");
    requireNonNull(text, "text is null");
  }
}
