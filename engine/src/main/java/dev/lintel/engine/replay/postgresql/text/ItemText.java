package dev.lintel.engine.replay.postgresql.text;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Spans;
import org.apache.calcite.sql.SqlNode;

/**
 * An expression of a query as it is written. Calcite counts the schema before the name of a
 * function as no part of the call.
 *
 * @param start the offset of its first character in the file
 * @param text the text
 */
public record ItemText(int start, String text) {

  /** Returns the text of a node. */
  public static ItemText of(SourceFile file, SqlNode item) {
    SourceSpan span = Spans.of(file, item);
    String whole = file.text();
    int start = file.offset(span.line(), span.column());
    int end = start + file.slice(span).length();
    int before = beforeDot(whole, start);
    while (before >= 0) {
      start = before;
      before = beforeDot(whole, start);
    }
    return new ItemText(start, whole.substring(start, balanced(whole, start, end)));
  }

  /** Of a query in parentheses at the end, Calcite leaves out the last one. */
  private static int balanced(String text, int start, int end) {
    String item = text.substring(start, end);
    long difference =
        item.chars().filter(c -> c == '(').count() - item.chars().filter(c -> c == ')').count();
    if (difference <= 0) {
      return end;
    }
    int open = Tokens.of(item).opening();
    int last = end;
    for (int i = end; open > 0 && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ')') {
        open--;
        last = i + 1;
      } else if (!Character.isWhitespace(c)) {
        return end;
      }
    }
    return last;
  }

  /** Returns where the name before a dot begins; -1 if there is none. */
  private static int beforeDot(String text, int start) {
    int i = start - 1;
    if (i < 1 || text.charAt(i) != '.') {
      return -1;
    }
    i--;
    if (text.charAt(i) == '"') {
      return text.lastIndexOf('"', i - 1);
    }
    while (i >= 0 && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
      i--;
    }
    return i + 1 < start - 1 ? i + 1 : -1;
  }
}
