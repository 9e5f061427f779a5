package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Mode;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.Signature;
import dev.lintel.engine.replay.postgresql.builtin.Signature.Kind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routines of the history as the rules of resolution see them. */
final class RoutineSignatures {

  private static final char UNKNOWN = '?';

  private final TypeBook types;

  RoutineSignatures(Execution execution) {
    this.types = new TypeBook(execution);
  }

  Signature of(Routine routine) {
    List<SqlType> arguments = new ArrayList<>();
    List<@Nullable String> names = new ArrayList<>();
    int defaults = 0;
    boolean variadic = false;
    for (Parameter parameter : routine.inputs()) {
      arguments.add(types.type(parameter.type()));
      names.add(parameter.name());
      defaults += parameter.hasDefault() ? 1 : 0;
      variadic |= parameter.mode() == Mode.VARIADIC;
    }
    Kind kind =
        switch (routine.kind()) {
          case FUNCTION -> Kind.FUNCTION;
          case WINDOW -> Kind.WINDOW;
          case PROCEDURE -> Kind.PROCEDURE;
          case AGGREGATE -> Kind.AGGREGATE;
        };
    return new Signature(
        kind,
        volatility(routine),
        result(routine),
        routine.returnsSet(),
        arguments,
        names,
        variadic,
        defaults);
  }

  private static char volatility(Routine routine) {
    if (routine.volatility() == null) {
      return UNKNOWN;
    }
    return switch (routine.volatility()) {
      case IMMUTABLE -> 'i';
      case STABLE -> 's';
      case VOLATILE -> 'v';
    };
  }

  private SqlType result(Routine routine) {
    if (routine.result() != null) {
      return types.type(routine.result());
    }
    List<Parameter> results =
        routine.parameters().stream()
            .filter(parameter -> !parameter.isInput() || parameter.mode() == Mode.INOUT)
            .toList();
    return results.size() == 1
        ? types.type(results.get(0).type())
        : BuiltIns.type(results.isEmpty() ? "void" : "record");
  }
}
