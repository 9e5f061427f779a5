package dev.lintel.engine.declared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inside of an array literal such as <code>{a,"b c"}</code> (PostgreSQL manual, 8.15.2). */
final class ArrayLiteral {

  private ArrayLiteral() {}

  /** Returns the items between the braces; null if there are arrays among them. */
  static @Nullable List<String> items(String inside) {
    List<String> items = new ArrayList<>();
    if (inside.isBlank()) {
      return items;
    }
    StringBuilder item = new StringBuilder();
    boolean quoted = false;
    boolean wasQuoted = false;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == '\\' && i + 1 < inside.length()) {
        item.append(inside.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
        wasQuoted = true;
      } else if (!quoted && (c == '{' || c == '}')) {
        return null;
      } else if (!quoted && c == ',') {
        items.add(wasQuoted ? item.toString() : item.toString().strip());
        item.setLength(0);
        wasQuoted = false;
      } else {
        item.append(c);
      }
    }
    items.add(wasQuoted ? item.toString() : item.toString().strip());
    return items;
  }
}
