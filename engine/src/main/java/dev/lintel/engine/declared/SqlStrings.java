package dev.lintel.engine.declared;

/** The inside of quoted strings of PostgreSQL. */
final class SqlStrings {

  private SqlStrings() {}

  /**
   * Returns the offset of the quote that closes a string whose text begins at {@code start}, or -1.
   */
  static int end(String sql, int start, boolean escapes) {
    int i = start;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      if (escapes && c == '\\') {
        i += 2;
      } else if (c != '\'') {
        i++;
      } else if (i + 1 < sql.length() && sql.charAt(i + 1) == '\'') {
        i += 2;
      } else {
        return i;
      }
    }
    return -1;
  }

  /** Returns what the inside of an E'' string stands for; numeric escapes are left as they are. */
  static String unescape(String raw) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i);
      if (c == '\'' && i + 1 < raw.length()) {
        text.append(c);
        i += 2;
      } else if (c == '\\' && i + 1 < raw.length()) {
        char escaped = raw.charAt(i + 1);
        int known = "bfnrt".indexOf(escaped);
        text.append(known < 0 ? escaped : "\b\f\n\r\t".charAt(known));
        i += 2;
      } else {
        text.append(c);
        i++;
      }
    }
    return text.toString();
  }
}
