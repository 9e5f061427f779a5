package dev.lintel.engine.migration.layout.prisma;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * Orders names as JavaScript's {@code localeCompare} does with the root locale, which is how Prisma
 * sorts migration folders since its command line lists them (6.6 and later). Exact for ASCII: the
 * order was compared with Node 20 (ICU). Other characters are approximated: accents count after
 * letters, punctuation comes before digits, letters of other scripts come in code point order.
 *
 * <p>Java's own {@code Collator} is no substitute: it ignores blanks and hyphens at first.
 */
public final class LocaleOrder implements Comparator<String> {
  /** The root collation's order of the ASCII characters before the letters. */
  private static final String BEFORE_LETTERS =
      "\t\n\u000b\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";

  private static final int[] ASCII = new int[128];

  /**
   * Weights of characters outside ASCII begin here, by class: punctuation, symbol, digit, letter.
   */
  private static final int PUNCTUATION = 40;

  private static final int SYMBOL = 41;
  private static final int LETTER = 200;
  private static final int IGNORED = 0;

  static {
    for (int i = 0; i < BEFORE_LETTERS.length(); i++) {
      char c = BEFORE_LETTERS.charAt(i);
      ASCII[c] = 2 * i + 1;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      ASCII[c] = LETTER + c - 'a';
      ASCII[Character.toUpperCase(c)] = ASCII[c];
    }
  }

  @Override
  public int compare(String one, String other) {
    int[] left = characters(one);
    int[] right = characters(other);
    int order = compareLetters(left, right);
    if (order == 0) {
      order = compareAccents(left, right);
    }
    if (order == 0) {
      order = compareCase(left, right);
    }
    return order == 0 ? one.compareTo(other) : order;
  }

  private static int[] characters(String name) {
    boolean ascii = name.chars().allMatch(c -> c < 128);
    String plain = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    return plain.codePoints().filter(c -> weight(c) != IGNORED || isMark(c)).toArray();
  }

  private static int compareLetters(int[] left, int[] right) {
    int i = skipMarks(left, 0);
    int j = skipMarks(right, 0);
    while (i < left.length && j < right.length) {
      int order = Integer.compare(weight(left[i]), weight(right[j]));
      if (order != 0) {
        return order;
      }
      i = skipMarks(left, i + 1);
      j = skipMarks(right, j + 1);
    }
    return Integer.compare(left.length - i, right.length - j);
  }

  private static int compareAccents(int[] left, int[] right) {
    int length = Math.min(left.length, right.length);
    for (int i = 0; i < length; i++) {
      int order = Integer.compare(accent(left[i]), accent(right[i]));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static int compareCase(int[] left, int[] right) {
    for (int i = 0; i < left.length; i++) {
      int order = Boolean.compare(Character.isUpperCase(left[i]), Character.isUpperCase(right[i]));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int skipMarks(int[] characters, int from) {
    int i = from;
    while (i < characters.length && isMark(characters[i])) {
      i++;
    }
    return i;
  }

  private static int accent(int c) {
    return isMark(c) ? c : 0;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int weight(int c) {
    if (c < ASCII.length) {
      return ASCII[c];
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.CONTROL, Character.FORMAT -> IGNORED;
      case Character.SPACE_SEPARATOR -> ASCII[' '];
      case Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          PUNCTUATION;
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          SYMBOL;
      case Character.DECIMAL_DIGIT_NUMBER -> ASCII['0' + Character.digit(c, 10)];
      default -> LETTER + Character.toLowerCase(c);
    };
  }
}
