package dev.lintel.engine.replay.postgresql.literal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows in parentheses ({@code record_in} of the server's source). */
public final class RecordText {

  private final String text;
  private final int width;
  private final List<@Nullable String> fields = new ArrayList<>();
  private int position;

  private RecordText(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /**
   * What was read.
   *
   * @param fields the values before the first fault, null for NULL
   * @param whole whether there was no fault
   */
  public record Fields(List<@Nullable String> fields, boolean whole) {}

  /**
   * Reads a row.
   *
   * @param width the number of its columns
   */
  public static Fields read(String text, int width) {
    RecordText record = new RecordText(text, width);
    boolean whole = record.all();
    return new Fields(record.fields, whole);
  }

  private boolean all() {
    blanks();
    if (!take('(')) {
      return false;
    }
    for (int i = 0; i < width; i++) {
      if ((i > 0 && !take(',')) || !field()) {
        return false;
      }
    }
    if (!take(')')) {
      return false;
    }
    blanks();
    return position == text.length();
  }

  private void blanks() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private boolean take(char c) {
    boolean there = position < text.length() && text.charAt(position) == c;
    position += there ? 1 : 0;
    return there;
  }

  private boolean endsField() {
    return position < text.length() && ",)".indexOf(text.charAt(position)) >= 0;
  }

  private boolean field() {
    if (endsField()) {
      fields.add(null);
      return true;
    }
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    while (quoted || !endsField()) {
      if (position >= text.length()) {
        return false;
      }
      char c = text.charAt(position++);
      if (c == '\\') {
        if (position >= text.length()) {
          return false;
        }
        field.append(text.charAt(position++));
      } else if (c == '"') {
        // Two of them inside of quotes are one.
        boolean doubled = quoted && take('"');
        quoted = quoted == doubled;
        field.append(doubled ? "\"" : "");
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return true;
  }
}
