package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the columns that an expression over one table names. */
public final class ExpressionColumns {

  private ExpressionColumns() {}

  /**
   * Returns the columns in order of first appearance.
   *
   * @param text the expression as written; null for none
   * @param table the table's name, which may stand before a column
   * @param columns the columns of the table
   */
  public static List<String> in(@Nullable String text, String table, Collection<String> columns) {
    if (text == null || columns.isEmpty()) {
      return List.of();
    }
    Tokens tokens = Tokens.of(text);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isReference(tokens, i, table) && columns.contains(tokens.name(i))) {
        found.add(tokens.name(i));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isReference(Tokens tokens, int i, String table) {
    if (!tokens.isName(i)
        || tokens.is(i + 1, TokenType.LEFT_PAREN)
        || tokens.is(i + 1, TokenType.DOT)
        || tokens.is(i - 1, TokenType.DOUBLE_COLON)
        || (tokens.is(i + 1, TokenType.STRING) && tokens.is(i, TokenType.WORD))
        || (tokens.isWord(i - 1, "as") && !tokens.is(i - 2, TokenType.END))) {
      return false;
    }
    return !tokens.is(i - 1, TokenType.DOT)
        || (tokens.isName(i - 2) && tokens.name(i - 2).equals(table));
  }
}
