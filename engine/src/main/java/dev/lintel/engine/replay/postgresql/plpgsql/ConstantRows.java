package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.replay.postgresql.text.Items;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The rows of VALUES and of functions that return rows. */
final class ConstantRows {

  private final Tokens tokens;
  private final PlCasts casts;
  private final BiFunction<Integer, Integer, PlValue> value;

  /**
   * Prepares to read.
   *
   * @param value computes what stands between two tokens
   */
  ConstantRows(Tokens tokens, PlCasts casts, BiFunction<Integer, Integer, PlValue> value) {
    this.tokens = tokens;
    this.casts = casts;
    this.value = value;
  }

  /**
   * Returns the rows of VALUES.
   *
   * @param names the names of the columns; the others have those of the server
   */
  List<Map<String, PlValue>> ofValues(int from, int to, List<String> names) {
    List<Map<String, PlValue>> rows = new ArrayList<>();
    for (int[] row : Items.of(tokens, from, to)) {
      Map<String, PlValue> values = new HashMap<>();
      int number = 0;
      for (int[] item : Items.of(tokens, row[0] + 1, row[1] - 1)) {
        String name = number < names.size() ? names.get(number) : "column" + (number + 1);
        values.put(name, value.apply(item[0], item[1]));
        number++;
      }
      rows.add(values);
    }
    return rows;
  }

  /** Returns the names in parentheses behind an alias. */
  List<String> columnNames(int from) {
    int i = tokens.isWord(from, "as") ? from + 2 : from + 1;
    List<String> names = new ArrayList<>();
    if (tokens.is(i, TokenType.LEFT_PAREN)) {
      for (int[] item : Items.of(tokens, i + 1, tokens.afterParenthesis(i) - 1)) {
        names.add(tokens.name(item[0]));
      }
    }
    return names;
  }

  /** Returns whether a call of a function stands there that is computed. */
  boolean isCall(int at) {
    return tokens.isName(at)
        && SetFunctions.isKnown(tokens.name(at))
        && tokens.is(at + 1, TokenType.LEFT_PAREN);
  }

  /**
   * Returns the rows of a function in FROM; null if they are not known. It has one column, which is
   * called after its alias or itself.
   */
  @Nullable List<Map<String, PlValue>> ofFunction(int at) {
    List<PlValue> elements = elements(at);
    if (elements == null) {
      return null;
    }
    int close = tokens.afterParenthesis(at + 1);
    List<String> columns = columnNames(close);
    int alias = tokens.isWord(close, "as") ? close + 1 : close;
    boolean named = tokens.isName(alias) && !tokens.isWord(alias, "where");
    String name =
        !columns.isEmpty() ? columns.get(0) : named ? tokens.name(alias) : tokens.name(at);
    List<Map<String, PlValue>> rows = new ArrayList<>();
    elements.forEach(element -> rows.add(Map.of(name, element)));
    return rows;
  }

  private @Nullable List<PlValue> elements(int at) {
    List<PlValue> arguments = new ArrayList<>();
    for (int[] item : Items.of(tokens, at + 2, tokens.afterParenthesis(at + 1) - 1)) {
      arguments.add(value.apply(item[0], item[1]));
    }
    return SetFunctions.call(tokens.name(at), arguments);
  }

  /**
   * Returns the rows of a query without FROM that lists nothing but a function which returns rows,
   * be it cast; null if it is no such query, or its rows are not known.
   */
  @Nullable List<Map<String, PlValue>> ofList(QueryClauses clauses) {
    List<SelectList.Item> items = SelectList.items(tokens, clauses);
    if (items.size() != 1 || clauses.where() != null || !isCall(items.get(0).from())) {
      return null;
    }
    SelectList.Item item = items.get(0);
    int close = tokens.afterParenthesis(item.from() + 1);
    boolean cast =
        tokens.is(close, TokenType.DOUBLE_COLON)
            && close + 2 == item.end()
            && tokens.isName(close + 1);
    List<PlValue> elements = close == item.end() || cast ? elements(item.from()) : null;
    if (elements == null) {
      return null;
    }
    List<Map<String, PlValue>> rows = new ArrayList<>();
    for (PlValue element : elements) {
      rows.add(Map.of(item.name(), cast ? casts.cast(element, tokens.image(close + 1)) : element));
    }
    return rows;
  }
}
