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
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.replay.postgresql.text.ItemText;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a function in FROM gives ({@code addRangeTableEntryForFunction} of the server's
 * source). Only for functions of the history of which there is one of a name.
 */
final class FunctionSources {

  private final Execution execution;

  FunctionSources(Execution execution) {
    this.execution = execution;
  }

  /**
   * Returns the columns.
   *
   * @param call the call
   * @param alias the name that FROM gives to it; empty if none
   * @return null if they are not known
   */
  @Nullable List<OutputColumn> columns(SqlNode call, String alias) {
    ItemText item = ItemText.of(execution.file(), call);
    Routine routine = routine(Tokens.of(item.text()));
    if (routine == null || isNumbered(item)) {
      return null;
    }
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

  private boolean isRow(DataType type) {
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
  private @Nullable Routine routine(Tokens call) {
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
        schemas.stream().map(schema -> new QualifiedName(schema, name)).toList();
    List<Routine> found =
        candidates.stream().flatMap(c -> execution.catalog().routines(c).stream()).toList();
    boolean only =
        found.size() == 1
            && !(open == 0 && BuiltIns.hasFunction(name))
            && !new UnlistedRoutines(execution).mayBeMadeElsewhere(candidates);
    return only ? found.get(0) : null;
  }
}
