package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Routine.Mode;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.type.BuiltInTypes;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.plpgsql.PlFunction;
import dev.lintel.engine.sql.plpgsql.PlFunction.Argument;
import dev.lintel.engine.sql.plpgsql.PlFunction.Result;
import dev.lintel.engine.sql.plpgsql.PlFunction.Trigger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters and result of a PL/pgSQL routine ({@code plpgsql_validator}, {@code do_compile}). */
final class PlSignature {

  /** Types without values that a function may return all the same. */
  private static final Set<String> RETURNED = Set.of("record", "void", "trigger", "event_trigger");

  private final Execution execution;
  private final Routine routine;
  private final SourceSpan span;

  PlSignature(Execution execution, Routine routine, SourceSpan span) {
    this.execution = execution;
    this.routine = routine;
    this.span = span;
  }

  /** Refuses types that the language cannot take; it does so whether bodies are checked or not. */
  void requireTypes() {
    String result = result();
    if (isPseudo(routine.result()) && !RETURNED.contains(result) && !isPolymorphic(result)) {
      throw refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "PL/pgSQL functions cannot return type " + printed(result));
    }
    for (Parameter parameter : routine.inputs()) {
      String type = parameter.type().name();
      if (isPseudo(parameter.type()) && !type.equals("record") && !isPolymorphic(type)) {
        throw refused(
            RefusalKind.FEATURE_NOT_SUPPORTED,
            "PL/pgSQL functions cannot accept type " + printed(type));
      }
    }
  }

  private static boolean isPseudo(@Nullable DataType type) {
    return type != null
        && type.userType() == null
        && type.dimensions() == 0
        && !type.equals(UndeterminedType.UNKNOWN)
        && BuiltInTypes.isPseudo(type.name());
  }

  private static boolean isPolymorphic(String type) {
    return type.startsWith("any") && !type.equals("any");
  }

  private static String printed(String type) {
    return type.equals("any") ? "\"any\"" : type;
  }

  private String result() {
    DataType result = routine.result();
    return result == null ? "" : result.name();
  }

  /** Returns what the body may lean on. */
  PlFunction function(PlTypeKinds types) {
    requireDistinct();
    boolean event = isPseudo(routine.result()) && result().equals("event_trigger");
    if (event && !routine.parameters().isEmpty()) {
      throw refused(
          RefusalKind.INVALID_FUNCTION_DEFINITION,
          "event trigger functions cannot have declared arguments");
    }
    boolean rows = isPseudo(routine.result()) && result().equals("trigger");
    List<Argument> arguments =
        routine.parameters().stream()
            .map(parameter -> new Argument(parameter.name(), types.of(parameter.type())))
            .toList();
    boolean outputs = routine.parameters().stream().anyMatch(PlSignature::isOutput);
    return new PlFunction(
        routine.name().name(),
        arguments,
        kind(event),
        routine.returnsSet(),
        outputs,
        event ? Trigger.EVENT : rows ? Trigger.ROWS : Trigger.NONE);
  }

  private Result kind(boolean event) {
    if (routine.kind() == Routine.Kind.PROCEDURE) {
      return Result.OF_PROCEDURE;
    }
    boolean nothing = event || (isPseudo(routine.result()) && result().equals("void"));
    return nothing ? Result.NOTHING : Result.VALUE;
  }

  private static boolean isOutput(Parameter parameter) {
    return !parameter.isInput() || parameter.mode() == Mode.INOUT;
  }

  /** Names of parameters for input and output are in one space in a body. */
  private void requireDistinct() {
    Set<String> names = new HashSet<>();
    for (Parameter parameter : routine.parameters()) {
      if (parameter.name() != null && !names.add(parameter.name())) {
        throw refused(
            RefusalKind.INVALID_FUNCTION_DEFINITION,
            "parameter name \"%s\" used more than once".formatted(parameter.name()));
      }
    }
  }

  private Refused refused(RefusalKind kind, String message) {
    return execution.refused(kind, message, ObjectPath.relation(routine.name()), span, null);
  }
}
