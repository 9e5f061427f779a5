package dev.lintel.cli.text;

/**
 * How many columns of a terminal a character takes. East Asian wide characters and emoji take two
 * (Unicode Standard Annex 11, classes W and F), combining marks and joiners none.
 */
final class DisplayWidth {

  /** First and last code points of the wide ranges, ascending; small gaps in them do not matter. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF,
    0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
    0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private DisplayWidth() {}

  /** Returns the columns of one code point; a control character counts as the sign shown for it. */
  static int of(int codePoint) {
    if (codePoint < WIDE[0]) {
      return codePoint >= 0x300 && isCombining(codePoint) ? 0 : 1;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint <= WIDE[i + 1]) {
        return codePoint >= WIDE[i] ? 2 : narrow(codePoint);
      }
    }
    return narrow(codePoint);
  }

  /** Returns the columns of a text. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int narrow(int codePoint) {
    return isCombining(codePoint) ? 0 : 1;
  }

  private static boolean isCombining(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
