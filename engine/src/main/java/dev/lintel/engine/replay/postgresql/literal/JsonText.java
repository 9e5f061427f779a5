package dev.lintel.engine.replay.postgresql.literal;

/** Reads JSON as RFC 7159 has it. */
final class JsonText {

  private final String text;
  private int position;

  private JsonText(String text) {
    this.text = text;
  }

  static boolean isValid(String text) {
    JsonText json = new JsonText(text);
    boolean valid = json.value();
    json.blanks();
    return valid && json.position == text.length();
  }

  private boolean value() {
    blanks();
    if (position >= text.length()) {
      return false;
    }
    return switch (text.charAt(position)) {
      case '{' -> container('}', true);
      case '[' -> container(']', false);
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  private void blanks() {
    while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
  }

  private boolean take(char c) {
    blanks();
    boolean there = position < text.length() && text.charAt(position) == c;
    position += there ? 1 : 0;
    return there;
  }

  private boolean container(char end, boolean object) {
    position++;
    if (take(end)) {
      return true;
    }
    do {
      if (object) {
        blanks();
        if (!string() || !take(':')) {
          return false;
        }
      }
      if (!value()) {
        return false;
      }
    } while (take(','));
    return take(end);
  }

  private boolean string() {
    if (position >= text.length() || text.charAt(position) != '"') {
      return false;
    }
    position++;
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c == '"') {
        return true;
      }
      if (c < ' ' || (c == '\\' && !escape())) {
        return false;
      }
    }
    return false;
  }

  private boolean escape() {
    if (position >= text.length()) {
      return false;
    }
    char c = text.charAt(position++);
    if (c != 'u') {
      return "\"\\/bfnrt".indexOf(c) >= 0;
    }
    for (int i = 0; i < 4; i++) {
      if (position >= text.length() || Character.digit(text.charAt(position++), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean word(String word) {
    boolean there = text.startsWith(word, position);
    position += there ? word.length() : 0;
    return there;
  }

  private boolean number() {
    if (text.charAt(position) == '-') {
      position++;
    }
    int first = position;
    if (!digits() || (text.charAt(first) == '0' && position > first + 1)) {
      return false;
    }
    if (position < text.length() && text.charAt(position) == '.') {
      position++;
      if (!digits()) {
        return false;
      }
    }
    if (position < text.length() && (text.charAt(position) | ' ') == 'e') {
      position++;
      if (position < text.length() && "+-".indexOf(text.charAt(position)) >= 0) {
        position++;
      }
      return digits();
    }
    return true;
  }

  private boolean digits() {
    int first = position;
    while (position < text.length()
        && text.charAt(position) >= '0'
        && text.charAt(position) <= '9') {
      position++;
    }
    return position > first;
  }
}
