package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.type.TypeText;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Spans;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * The columns that FROM defines behind a function that returns records. The tree holds their names
 * only; the types are read from the text.
 */
final class ColumnDefinitions {

  private ColumnDefinitions() {}

  /**
   * Returns the columns.
   *
   * @param names the names behind the alias
   * @return null if they have no types, or not all of them are understood
   */
  static @Nullable List<OutputColumn> of(Execution execution, List<SqlNode> names) {
    List<OutputColumn> columns = new ArrayList<>();
    for (SqlNode node : names) {
      String type = node instanceof SqlIdentifier ? typeText(execution.file(), node) : "";
      DataType data =
          type.isEmpty() ? null : TypeText.resolve(type, node.getParserPosition(), execution);
      if (data == null) {
        return null;
      }
      columns.add(new OutputColumn(Folding.name((SqlIdentifier) node), data));
    }
    return columns.isEmpty() ? null : columns;
  }

  /** Returns whether names behind an alias have types. */
  static boolean areTyped(Execution execution, List<SqlNode> names) {
    return !names.isEmpty()
        && names.get(0) instanceof SqlIdentifier
        && !typeText(execution.file(), names.get(0)).isEmpty();
  }

  /** Returns what stands between a name and the comma or parenthesis behind it. */
  private static String typeText(SourceFile file, SqlNode name) {
    SourceSpan span = Spans.of(file, name);
    String text = file.text();
    int start = file.offset(span.line(), span.column()) + file.slice(span).length();
    int depth = 0;
    int end = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (depth == 0 && (c == ',' || c == ')')) {
        break;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      end++;
    }
    return text.substring(start, end).strip();
  }
}
