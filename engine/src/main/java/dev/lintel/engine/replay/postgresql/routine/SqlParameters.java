package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.builtin.SqlType.Form;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.expression.RowColumn;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import dev.lintel.engine.replay.postgresql.query.QueryNames;
import dev.lintel.engine.replay.postgresql.query.Variables;
import dev.lintel.engine.replay.postgresql.type.CompositeColumns;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.List;
import java.util.Optional;

/**
 * The parameters that names in a body of language SQL may mean ({@code sql_fn_post_column_ref} of
 * the server's source).
 */
final class SqlParameters implements Variables {

  private final Execution execution;
  private final Routine routine;

  SqlParameters(Execution execution, Routine routine) {
    this.execution = execution;
    this.routine = routine;
  }

  @Override
  public boolean mayBe(String name) {
    return parameter(name).isPresent();
  }

  @Override
  public boolean mayHold(String name, String member) {
    boolean own = routine.name().name().equals(name) && mayBe(member);
    return own
        || parameter(name)
            .map(parameter -> mayHave(new TypeBook(execution).type(parameter.type()), member))
            .orElse(false);
  }

  /** A function of one argument may be written like a field of it. */
  private boolean mayHave(SqlType type, String member) {
    if (!type.isKnown()
        || type.base().form() == Form.PSEUDO
        || BuiltIns.hasFunction(member)
        || QueryNames.mayBeFunction(execution, member)) {
      return true;
    }
    if (type.base().form() != Form.COMPOSITE) {
      return false;
    }
    List<RowColumn> columns = new CompositeColumns(execution).of(type);
    return columns == null || columns.stream().anyMatch(column -> column.name().equals(member));
  }

  @Override
  public boolean areAll() {
    return true;
  }

  @Override
  public Typed type(String name) {
    return parameter(name)
        .map(parameter -> new TypeBook(execution).typed(parameter.type()))
        .orElse(Typed.UNKNOWN);
  }

  private Optional<Parameter> parameter(String name) {
    return routine.inputs().stream().filter(p -> name.equals(p.name())).findFirst();
  }
}
