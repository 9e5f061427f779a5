package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Mode;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.text.ItemText;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * Whether FROM may or must define the columns of a function ({@code addRangeTableEntryForFunction}
 * of the server's source).
 */
final class DefinedColumns {

  /** Built-in functions that return rows of which only the call says what they look like. */
  private static final Set<String> OPEN =
      Set.of("json_to_record", "json_to_recordset", "jsonb_to_record", "jsonb_to_recordset");

  private static final String LIST = "a column definition list is ";

  private final Execution execution;
  private final FunctionSources sources;

  DefinedColumns(Execution execution) {
    this.execution = execution;
    this.sources = new FunctionSources(execution);
  }

  /**
   * Refuses definitions where none may stand, and a call that lacks them.
   *
   * @param defined whether the alias of the call has columns with types
   */
  void require(SqlNode call, boolean defined) {
    Tokens tokens = Tokens.of(ItemText.of(execution.file(), call).text());
    Routine routine = sources.routine(tokens);
    String wrong = null;
    if (routine != null) {
      wrong = defined ? superfluous(routine) : isOpen(routine) ? required() : null;
    } else if (!defined
        && tokens.isName(0)
        && OPEN.contains(tokens.name(0))
        && tokens.afterParenthesis(1) == tokens.size()
        && !new Lookup(execution).hasRoutine(tokens.name(0))) {
      wrong = required();
    }
    if (wrong != null) {
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          LIST + wrong,
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(call),
          null);
    }
  }

  private static String required() {
    return "required for functions returning \"record\"";
  }

  private static long outputs(Routine routine) {
    return routine.parameters().stream()
        .filter(p -> p.mode() == Mode.OUT || p.mode() == Mode.INOUT || p.mode() == Mode.TABLE)
        .count();
  }

  private boolean isOpen(Routine routine) {
    return outputs(routine) == 0 && result(routine).is("record");
  }

  private SqlType result(Routine routine) {
    DataType result = routine.result();
    return result == null ? SqlType.ANY_ONE : new TypeBook(execution).type(result).base();
  }

  private @Nullable String superfluous(Routine routine) {
    if (outputs(routine) > 1) {
      return "redundant for a function with OUT parameters";
    }
    SqlType result = result(routine);
    if (outputs(routine) == 1 || !result.isKnown() || result.form() == Form.PSEUDO) {
      return null;
    }
    return result.form() == Form.COMPOSITE
        ? "redundant for a function returning a named composite type"
        : "only allowed for functions returning \"record\"";
  }
}
