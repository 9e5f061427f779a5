package dev.lintel.engine.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings a JSON text into one spelling: keys sorted, blanks taken off, numbers without idle zeros.
 */
final class JsonText {

  private static final int DEEPEST = 200;

  private final String json;
  private int at;
  private int depth;

  private JsonText(String json) {
    this.json = json;
  }

  /** Returns the text in one spelling; as it is if it is not JSON. */
  static String canonical(String json) {
    JsonText reader = new JsonText(json);
    String value = reader.value();
    reader.skipBlanks();
    return value == null || reader.at < json.length() ? json : value;
  }

  private @Nullable String value() {
    skipBlanks();
    if (at == json.length() || ++depth > DEEPEST) {
      return null;
    }
    String value =
        switch (json.charAt(at)) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> string();
          default -> word();
        };
    depth--;
    return value;
  }

  private @Nullable String object() {
    Map<String, String> entries = new TreeMap<>();
    at++;
    while (!take('}')) {
      skipBlanks();
      String key = at < json.length() && json.charAt(at) == '"' ? string() : null;
      String value = key != null && take(':') ? value() : null;
      if (key == null || value == null) {
        return null;
      }
      entries.put(key, value);
      if (!take(',') && !peek('}')) {
        return null;
      }
    }
    return entries.toString();
  }

  private @Nullable String array() {
    List<String> items = new ArrayList<>();
    at++;
    while (!take(']')) {
      String value = value();
      if (value == null) {
        return null;
      }
      items.add(value);
      if (!take(',') && !peek(']')) {
        return null;
      }
    }
    return items.toString();
  }

  private @Nullable String string() {
    int start = at++;
    while (at < json.length() && json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= json.length()) {
      return null;
    }
    at++;
    return json.substring(start, at);
  }

  private @Nullable String word() {
    int start = at;
    while (at < json.length()
        && (Character.isLetterOrDigit(json.charAt(at)) || "+-.".indexOf(json.charAt(at)) >= 0)) {
      at++;
    }
    String word = json.substring(start, at);
    if (word.isEmpty() || word.equals("true") || word.equals("false") || word.equals("null")) {
      return word.isEmpty() ? null : word;
    }
    try {
      return new BigDecimal(word).stripTrailingZeros().toString();
    } catch (NumberFormatException notJson) {
      return null;
    }
  }

  private boolean peek(char c) {
    skipBlanks();
    return at < json.length() && json.charAt(at) == c;
  }

  private boolean take(char c) {
    boolean there = peek(c);
    if (there) {
      at++;
    }
    return there;
  }

  private void skipBlanks() {
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
  }
}
