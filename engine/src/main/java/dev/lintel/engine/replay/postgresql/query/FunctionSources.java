package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Mode;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.ItemText;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a function in FROM gives ({@code addRangeTableEntryForFunction} of the server's
 * source): of functions of the history of which there is one of a name, and of built-in ones that
 * return no rows.
 */
final class FunctionSources {

  /**
   * Built-in functions that return values, with the name of their result; empty where the call
   * itself gives the name.
   */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("generate_series", ""),
          Map.entry("generate_subscripts", ""),
          Map.entry("json_array_elements", "value"),
          Map.entry("json_array_elements_text", "value"),
          Map.entry("json_object_keys", ""),
          Map.entry("jsonb_array_elements", "value"),
          Map.entry("jsonb_array_elements_text", "value"),
          Map.entry("jsonb_object_keys", ""),
          Map.entry("jsonb_path_query", ""),
          Map.entry("regexp_matches", ""),
          Map.entry("regexp_split_to_table", ""),
          Map.entry("string_to_table", ""),
          Map.entry("unnest", ""));

  private final Execution execution;

  FunctionSources(Execution execution) {
    this.execution = execution;
  }

  /**
   * Returns the columns.
   *
   * @param call the call
   * @param alias the name that FROM gives to it; empty if none
   * @param type what the call returns
   * @return null if they are not known
   */
  @Nullable List<OutputColumn> columns(SqlNode call, String alias, DataType type) {
    ItemText item = ItemText.of(execution.file(), call);
    Tokens tokens = Tokens.of(item.text());
    Routine routine = routine(tokens);
    List<OutputColumn> columns =
        routine == null ? ofBuiltIn(tokens, alias, type) : ofRoutine(routine, alias);
    if (columns != null && isNumbered(item)) {
      List<OutputColumn> numbered = new ArrayList<>(columns);
      numbered.add(new OutputColumn("ordinality", BuiltIns.type("int8").data()));
      return numbered;
    }
    return columns;
  }

  /** A built-in function that returns values gives one column of its own name. */
  private @Nullable List<OutputColumn> ofBuiltIn(Tokens call, String alias, DataType type) {
    String name = call.isName(0) ? call.name(0) : "";
    String column = VALUES.get(name);
    boolean single =
        column != null
            && call.is(1, TokenType.LEFT_PAREN)
            && call.afterParenthesis(1) == call.size()
            && !(name.equals("unnest") && holdsComma(call))
            && !new Lookup(execution).hasRoutine(name);
    if (column == null || !single || isRow(type)) {
      return null;
    }
    String called = alias.isEmpty() ? name : alias;
    return List.of(new OutputColumn(column.isEmpty() ? called : column, type));
  }

  /** {@code unnest} of several arrays gives a column of each. */
  private static boolean holdsComma(Tokens call) {
    int depth = 0;
    for (int i = 0; i < call.size(); i++) {
      boolean opens = call.is(i, TokenType.LEFT_PAREN) || call.is(i, TokenType.LEFT_BRACKET);
      boolean closes = call.is(i, TokenType.RIGHT_PAREN) || call.is(i, TokenType.RIGHT_BRACKET);
      depth += opens ? 1 : closes ? -1 : 0;
      if (depth == 1 && call.is(i, TokenType.COMMA)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable List<OutputColumn> ofRoutine(Routine routine, String alias) {
    List<Parameter> outputs =
        routine.parameters().stream()
            .filter(p -> p.mode() == Mode.OUT || p.mode() == Mode.INOUT || p.mode() == Mode.TABLE)
            .toList();
    if (!outputs.isEmpty()) {
      boolean named = outputs.stream().allMatch(p -> p.name() != null);
      List<OutputColumn> columns = named ? ofOutputs(outputs) : null;
      // The row of a single parameter is its own.
      return columns != null && columns.size() == 1 && isRow(columns.get(0).type())
          ? null
          : columns;
    }
    DataType result = routine.result();
    SqlType type = result == null ? SqlType.ANY_ONE : new TypeBook(execution).type(result);
    if (result == null || !type.isKnown() || type.form() == Form.PSEUDO || isRow(result)) {
      return null;
    }
    return List.of(new OutputColumn(alias.isEmpty() ? routine.name().name() : alias, result));
  }

  /** WITH ORDINALITY adds a column. */
  private boolean isNumbered(ItemText item) {
    String text = execution.file().text();
    int next = item.start() + item.text().length();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return text.regionMatches(true, next, "with", 0, 4);
  }

  boolean isRow(DataType type) {
    Form form = new TypeBook(execution).type(type).base().form();
    return form == Form.COMPOSITE || form == Form.PSEUDO || form == Form.NOT_KNOWN;
  }

  private static List<OutputColumn> ofOutputs(List<Parameter> outputs) {
    List<OutputColumn> columns = new ArrayList<>();
    for (Parameter output : outputs) {
      columns.add(new OutputColumn(String.valueOf(output.name()), output.type()));
    }
    return columns;
  }

  /** Returns the function that is called, if it certainly is that one. */
  @Nullable Routine routine(Tokens call) {
    int open = 0;
    while (call.isName(open) && call.is(open + 1, TokenType.DOT)) {
      open += 2;
    }
    boolean whole =
        call.isName(open)
            && call.is(open + 1, TokenType.LEFT_PAREN)
            && call.afterParenthesis(open + 1) == call.size();
    if (!whole || open > 2) {
      return null;
    }
    String name = call.name(open);
    List<String> schemas =
        open == 2 ? List.of(call.name(0)) : execution.state().searchPath().schemas();
    List<QualifiedName> candidates =
        schemas.stream().distinct().map(schema -> new QualifiedName(schema, name)).toList();
    List<Routine> found =
        candidates.stream().flatMap(c -> execution.catalog().routines(c).stream()).toList();
    boolean only =
        found.size() == 1
            && !(open == 0 && BuiltIns.hasFunction(name))
            && !new UnlistedRoutines(execution).mayBeMadeElsewhere(candidates);
    return only ? found.get(0) : null;
  }
}
