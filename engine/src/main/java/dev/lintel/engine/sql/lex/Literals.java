package dev.lintel.engine.sql.lex;

/** Reads the value of quoted names and strings: the text between the quotes, escapes resolved. */
public final class Literals {
  private Literals() {}

  /**
   * Returns the value of a name or string token.
   *
   * @param type the token's type; a word is its own value
   * @param image the token's characters, quotes included
   * @param syntax whose escapes hold
   */
  public static String value(TokenType type, String image, Syntax syntax) {
    return switch (type) {
      case QUOTED_NAME, BACKTICK_NAME -> doubled(image, 1);
      case BRACKET_NAME -> image.substring(1, image.length() - 1).replace("]]", "]");
      case UNICODE_NAME, UNICODE_STRING -> unicode(doubled(image, 3));
      case STRING, NATIONAL_STRING -> string(type, image, syntax);
      case BACKSLASH_STRING -> escaped(image.substring(1, image.length() - 1), '\'');
      case BIT_STRING, HEX_STRING -> doubled(image, 2);
      case ESCAPE_STRING -> escaped(image.substring(2, image.length() - 1), '\'');
      case DOLLAR_STRING -> {
        int tag = image.indexOf('$', 1) + 1;
        yield image.substring(tag, image.length() - tag);
      }
      default -> image;
    };
  }

  private static String string(TokenType type, String image, Syntax syntax) {
    int prefix = type == TokenType.STRING ? 1 : 2;
    return syntax.hasBackslashEscapes()
        ? escaped(image.substring(prefix, image.length() - 1), image.charAt(prefix - 1))
        : doubled(image, prefix);
  }

  /** Returns what stands between the quotes; a doubled quote is one. */
  private static String doubled(String image, int prefix) {
    char quote = image.charAt(image.length() - 1);
    String inner = image.substring(prefix, image.length() - 1);
    if (inner.indexOf(quote) < 0) {
      return inner;
    }
    String one = String.valueOf(quote);
    return inner.replace(one + one, one);
  }

  /**
   * Resolves backslashes (PostgreSQL §4.1.2.2, MySQL §11.1.1); an unknown escape is its character.
   */
  private static String escaped(String inner, char quote) {
    if (inner.indexOf('\\') < 0 && inner.indexOf(quote) < 0) {
      return inner;
    }
    StringBuilder value = new StringBuilder(inner.length());
    int i = 0;
    while (i < inner.length()) {
      char c = inner.charAt(i);
      if (c == quote) {
        value.append(quote);
        i += 2;
      } else if (c == '\\' && i + 1 < inner.length()) {
        i = escape(inner, i + 1, value);
      } else {
        value.append(c);
        i++;
      }
    }
    return value.toString();
  }

  private static int escape(String inner, int i, StringBuilder value) {
    char c = inner.charAt(i);
    switch (c) {
      case 'b' -> value.append('\b');
      case 'f' -> value.append('\f');
      case 'n' -> value.append('\n');
      case 'r' -> value.append('\r');
      case 't' -> value.append('\t');
      case 'x' -> {
        return code(inner, i + 1, 2, 16, value);
      }
      case 'u' -> {
        return code(inner, i + 1, 4, 16, value);
      }
      case 'U' -> {
        return code(inner, i + 1, 8, 16, value);
      }
      default -> {
        if (Character.digit(c, 8) >= 0) {
          return code(inner, i, 3, 8, value);
        }
        value.append(c);
      }
    }
    return i + 1;
  }

  private static int code(String inner, int from, int most, int radix, StringBuilder value) {
    int i = from;
    int code = 0;
    while (i < inner.length() && i < from + most && Character.digit(inner.charAt(i), radix) >= 0) {
      code = code * radix + Character.digit(inner.charAt(i), radix);
      i++;
    }
    if (i > from && Character.isValidCodePoint(code)) {
      value.appendCodePoint(code);
    }
    return i;
  }

  /** Resolves {@code \XXXX} and {@code \+XXXXXX} (PostgreSQL §4.1.2.3). */
  private static String unicode(String inner) {
    StringBuilder value = new StringBuilder(inner.length());
    int i = 0;
    while (i < inner.length()) {
      char c = inner.charAt(i);
      if (c != '\\' || i + 1 == inner.length()) {
        value.append(c);
        i++;
      } else if (inner.charAt(i + 1) == '\\') {
        value.append('\\');
        i += 2;
      } else if (inner.charAt(i + 1) == '+') {
        i = code(inner, i + 2, 6, 16, value);
      } else {
        i = code(inner, i + 1, 4, 16, value);
      }
    }
    return value.toString();
  }
}
