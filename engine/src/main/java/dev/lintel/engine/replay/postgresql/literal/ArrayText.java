package dev.lintel.engine.replay.postgresql.literal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads arrays in braces (PostgreSQL 17 documentation, section 8.15.6). */
public final class ArrayText {

  private final String text;
  private final List<String> elements = new ArrayList<>();
  private int position;

  private ArrayText(String text) {
    this.text = text;
  }

  /** Returns the elements, NULLs left out; null if the string is no array. */
  public static @Nullable List<String> elements(String text) {
    String stripped = text.strip();
    if (stripped.startsWith("[")) {
      int equals = stripped.indexOf('=');
      if (equals < 0) {
        return null;
      }
      stripped = stripped.substring(equals + 1).strip();
    }
    ArrayText array = new ArrayText(stripped);
    return array.braces() >= 0 && array.position == stripped.length() ? array.elements : null;
  }

  /** Reads a level; returns the number of its items, or -1 if it is malformed. */
  private int braces() {
    if (!take('{')) {
      return -1;
    }
    if (take('}')) {
      return 0;
    }
    int count = 0;
    int width = -1;
    do {
      blanks();
      boolean nested = position < text.length() && text.charAt(position) == '{';
      int inner = nested ? braces() : element() ? -2 : -1;
      if (inner == -1 || (count > 0 && inner != width)) {
        return -1;
      }
      width = inner;
      count++;
    } while (take(','));
    return take('}') ? count : -1;
  }

  private void blanks() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private boolean take(char c) {
    blanks();
    boolean there = position < text.length() && text.charAt(position) == c;
    position += there ? 1 : 0;
    return there;
  }

  private boolean element() {
    StringBuilder element = new StringBuilder();
    boolean quoted = position < text.length() && text.charAt(position) == '"';
    boolean ended = quoted ? quoted(element) : plain(element);
    if (!ended) {
      return false;
    }
    String value = quoted ? element.toString() : element.toString().strip();
    if (!quoted && value.isEmpty()) {
      return false;
    }
    if (quoted || !value.equalsIgnoreCase("null")) {
      elements.add(value);
    }
    return true;
  }

  private boolean quoted(StringBuilder element) {
    position++;
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c == '"') {
        blanks();
        return position < text.length() && ",}".indexOf(text.charAt(position)) >= 0;
      }
      if (c == '\\' && position < text.length()) {
        c = text.charAt(position++);
      }
      element.append(c);
    }
    return false;
  }

  private boolean plain(StringBuilder element) {
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == ',' || c == '}') {
        return true;
      }
      if (c == '{' || c == '"') {
        return false;
      }
      position++;
      if (c == '\\' && position < text.length()) {
        c = text.charAt(position++);
      }
      element.append(c);
    }
    return false;
  }
}
