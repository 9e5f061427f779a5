package dev.lintel.engine.sql;

import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * What SET assigns.
 *
 * @param columns the columns as the server stores their names: one, or those of a list in
 *     parentheses
 * @param fields the fields behind the one column that is assigned to, such as {@code b.c} in {@code
 *     a.b.c}; empty if it is a whole column, or an element is named
 * @param element whether an element of the one column is assigned to, and no slice or field of it
 * @param whole whether all are whole columns, and not a field or an element of one
 * @param value the tree of the value; null if it could not be read
 * @param isDefault whether it is DEFAULT
 */
public record Assignment(
    List<String> columns,
    List<String> fields,
    boolean element,
    boolean whole,
    @Nullable SqlNode value,
    boolean isDefault) {
  public Assignment {
    fields = List.copyOf(fields);
    columns = List.copyOf(columns);
  }

  /** Returns the column if it is one whole column; null if not. */
  public @Nullable String column() {
    return whole && columns.size() == 1 ? columns.get(0) : null;
  }

  /** Reads assignments with commas between them. */
  static List<Assignment> read(ClauseTokens tokens, int from, int end) {
    List<Assignment> assignments = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i <= end; i++) {
      depth += i < end ? tokens.nesting(i) : 0;
      if (i == end || (depth == 0 && tokens.is(i, TokenType.COMMA))) {
        one(tokens, start, i, assignments);
        start = i + 1;
      }
    }
    return assignments;
  }

  private static void one(ClauseTokens tokens, int from, int end, List<Assignment> into) {
    int equals = from;
    int depth = 0;
    while (equals < end && (depth > 0 || !tokens.isOperator(equals, "="))) {
      depth += tokens.nesting(equals);
      equals++;
    }
    if (equals + 1 >= end) {
      return;
    }
    List<String> columns = new ArrayList<>();
    boolean list = tokens.is(from, TokenType.LEFT_PAREN);
    for (int i = list ? from + 1 : from; i < equals; i++) {
      boolean first = i == from || !list || tokens.is(i - 1, TokenType.LEFT_PAREN);
      boolean starts = list ? first || tokens.is(i - 1, TokenType.COMMA) : i == from;
      if (starts && tokens.isName(i)) {
        columns.add(tokens.name(i));
      }
    }
    int names = 2 * columns.size() + 1; // with commas and parentheses
    boolean whole = equals == from + (list ? names : 1);
    boolean isDefault = equals + 2 == end && tokens.isWord(equals + 1, "default");
    SqlNode value = isDefault ? null : tokens.tree(equals + 1, end, false);
    List<String> fields = list ? List.of() : fields(tokens, from + 1, equals);
    boolean element = !list && isElement(tokens, from + 1, equals);
    into.add(new Assignment(columns, fields, element, whole, value, isDefault));
  }

  /** Returns whether there are subscripts without a colon, and nothing else. */
  private static boolean isElement(ClauseTokens tokens, int from, int end) {
    boolean only = tokens.is(from, TokenType.LEFT_BRACKET);
    int depth = 0;
    for (int i = from; i < end; i++) {
      depth += tokens.is(i, TokenType.LEFT_BRACKET) ? 1 : 0;
      only &= depth > 0 && !tokens.is(i, TokenType.COLON);
      depth -= tokens.is(i, TokenType.RIGHT_BRACKET) ? 1 : 0;
    }
    return only;
  }

  private static List<String> fields(ClauseTokens tokens, int from, int end) {
    List<String> fields = new ArrayList<>();
    for (int i = from; i < end; i += 2) {
      if (!tokens.is(i, TokenType.DOT) || i + 1 == end || !tokens.isName(i + 1)) {
        return List.of();
      }
      fields.add(tokens.name(i + 1));
    }
    return fields;
  }
}
