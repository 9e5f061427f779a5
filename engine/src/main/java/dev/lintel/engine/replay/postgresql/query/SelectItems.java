package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Spans;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlUtil;

/** Items of a SELECT list that Calcite's grammar has no form for, told by how they are written. */
final class SelectItems {

  private static final String NULL = "null";

  private SelectItems() {}

  /** Returns whether an item only stands for a list without items. */
  static boolean isNothing(Execution execution, SqlNode item) {
    return SqlUtil.isNullLiteral(item, false) && !execution.text(item).equalsIgnoreCase(NULL);
  }

  /** Returns whether all fields of an item are meant, as in {@code (a).*}. */
  static boolean isExpanded(Execution execution, SqlNode item) {
    SourceFile file = execution.file();
    SourceSpan span = Spans.of(file, item);
    String text = file.text();
    int i = file.offset(span.line(), span.column()) + file.slice(span).length();
    boolean closed = i > 0 && text.charAt(i - 1) == ')';
    while (i < text.length() && (text.charAt(i) == ')' || Character.isWhitespace(text.charAt(i)))) {
      closed |= text.charAt(i) == ')';
      i++;
    }
    return closed
        && text.startsWith(".", i)
        && text.substring(i + 1).stripLeading().startsWith("*");
  }
}
