package dev.lintel.engine.sql.generated;

import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the token kind of a word without making a string of it. The words are those of the
 * generated parser.
 */
final class Keywords {
  private static final int SIZE = 4096;
  private static final @Nullable String[] WORDS = new String[SIZE];
  private static final short[] KINDS = new short[SIZE];
  private static final int LONGEST = longest();

  private Keywords() {}

  private static int longest() {
    int longest = 0;
    for (int kind = 0; kind < MigrationParserConstants.tokenImage.length; kind++) {
      String image = MigrationParserConstants.tokenImage[kind];
      boolean word = image.length() > 2 && image.charAt(0) == '"' && isLetter(image.charAt(1));
      if (word) {
        String name = image.substring(1, image.length() - 1).toUpperCase(Locale.ROOT);
        put(name, kind);
        longest = Math.max(longest, name.length());
      }
    }
    return longest;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static void put(String word, int kind) {
    int slot = hash(word, 0, word.length()) & (SIZE - 1);
    while (WORDS[slot] != null) {
      slot = (slot + 1) & (SIZE - 1);
    }
    WORDS[slot] = word;
    KINDS[slot] = (short) kind;
  }

  /** Hashes without regard to the case of ASCII letters. */
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + (text.charAt(i) & ~0x20);
    }
    return hash ^ (hash >>> 12);
  }

  /** Returns the kinds of some keywords with blanks between. */
  static BitSet kinds(String words) {
    BitSet kinds = new BitSet();
    for (String word : words.split(" ", -1)) {
      int kind = kind(word, 0, word.length());
      if (kind == MigrationParserConstants.IDENTIFIER) {
        throw new IllegalArgumentException(word + " is no keyword of the grammar");
      }
      kinds.set(kind);
    }
    return kinds;
  }

  /** Returns the kind of the word in a range of text, or IDENTIFIER if it is no keyword. */
  static int kind(String text, int start, int end) {
    int length = end - start;
    if (length <= LONGEST) {
      int slot = hash(text, start, end) & (SIZE - 1);
      while (WORDS[slot] != null) {
        String word = WORDS[slot];
        if (word.length() == length && text.regionMatches(true, start, word, 0, length)) {
          return KINDS[slot];
        }
        slot = (slot + 1) & (SIZE - 1);
      }
    }
    return MigrationParserConstants.IDENTIFIER;
  }
}
