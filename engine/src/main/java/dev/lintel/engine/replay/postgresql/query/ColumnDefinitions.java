package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.TypeText;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Spans;
import dev.lintel.engine.sql.lex.TokenType;
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
    List<String> types = types(execution.file(), names);
    List<OutputColumn> columns = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      SqlNode name = names.get(i);
      DataType type = TypeText.resolve(types.get(i), name.getParserPosition(), execution);
      if (type == null) {
        return null;
      }
      columns.add(new OutputColumn(Folding.name((SqlIdentifier) name), type));
    }
    return columns.isEmpty() ? null : columns;
  }

  /** Returns whether names behind an alias have types. */
  static boolean areTyped(Execution execution, List<SqlNode> names) {
    return !types(execution.file(), names).isEmpty();
  }

  /** Returns what stands behind each name; nothing if one of them has no type. */
  private static List<String> types(SourceFile file, List<SqlNode> names) {
    if (names.isEmpty() || !names.stream().allMatch(SqlIdentifier.class::isInstance)) {
      return List.of();
    }
    SourceSpan first = Spans.of(file, names.get(0));
    String text = file.text().substring(file.offset(first.line(), first.column()));
    Tokens tokens = list(text);
    List<String> types = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i == tokens.size() - 1;
      if (last || (depth == 0 && tokens.is(i, TokenType.COMMA))) {
        if (i == start + 1) {
          return List.of();
        }
        types.add(text.substring(tokens.end(start), tokens.start(i)).strip());
        start = i + 1;
      }
      depth += tokens.nesting(i);
    }
    return types.size() == names.size() ? types : List.of();
  }

  /** Returns the tokens up to the parenthesis that ends a list, which no comment may hold. */
  private static Tokens list(String text) {
    int end = text.indexOf(')');
    while (end >= 0) {
      Tokens tokens = Tokens.of(text.substring(0, end + 1));
      if (tokens.opening() < 0) {
        return tokens;
      }
      end = text.indexOf(')', end + 1);
    }
    return Tokens.of("");
  }
}
