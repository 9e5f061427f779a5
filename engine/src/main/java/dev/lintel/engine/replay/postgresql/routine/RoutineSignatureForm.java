package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.Routine.Mode;
import dev.lintel.engine.catalog.Routine.Parameter;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.type.BuiltInTypes;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters and the result of a routine may be together ({@code
 * interpret_function_parameter_list}, {@code ProcedureCreate} and {@code fmgr_sql_validator}).
 */
final class RoutineSignatureForm {

  private static final Set<String> ANY_ARRAYS =
      Set.of("any", "anyarray", "anycompatiblearray", "int2vector", "oidvector");

  private static final Set<String> RANGES = Set.of("anyrange", "anymultirange");

  private static final Set<String> COMPATIBLE_RANGES =
      Set.of("anycompatiblerange", "anycompatiblemultirange");

  private static final Set<String> ALIKE =
      Set.of("anyelement", "anyarray", "anynonarray", "anyenum", "anyrange", "anymultirange");

  private static final Set<String> COMPATIBLE =
      Set.of(
          "anycompatible",
          "anycompatiblearray",
          "anycompatiblenonarray",
          "anycompatiblerange",
          "anycompatiblemultirange");

  private final Execution execution;
  private final ObjectPath object;
  private final SourceSpan span;
  private final boolean procedure;

  RoutineSignatureForm(Execution execution, ObjectPath object, SourceSpan span, boolean procedure) {
    this.execution = execution;
    this.object = object;
    this.span = span;
    this.procedure = procedure;
  }

  /** Refuses parameters that cannot stand where they do. */
  void requireParameters(List<Parameter> parameters) {
    boolean variadic = false;
    boolean defaults = false;
    for (Parameter parameter : parameters) {
      boolean output = !parameter.isInput() || parameter.mode() == Mode.INOUT;
      if (variadic && parameter.isInput()) {
        throw invalid("VARIADIC parameter must be the last input parameter");
      }
      if (variadic && output && procedure) {
        throw invalid("VARIADIC parameter must be the last parameter");
      }
      if (parameter.mode() == Mode.VARIADIC) {
        variadic = true;
        requireArray(parameter.type());
      }
      if (parameter.hasDefault() && !parameter.isInput()) {
        throw invalid("only input parameters can have default values");
      }
      if (parameter.isInput() && defaults && !parameter.hasDefault()) {
        throw invalid("input parameters after one with a default value must also have defaults");
      }
      if (procedure && defaults && parameter.mode() == Mode.OUT) {
        throw invalid("procedure OUT parameters cannot appear after one with a default value");
      }
      defaults |= parameter.hasDefault();
    }
  }

  private void requireArray(DataType type) {
    boolean mayBeArray =
        RoutineReader.isUnknown(type)
            || type.dimensions() > 0
            || (type.userType() == null ? ANY_ARRAYS.contains(type.name()) : mayBeArray(type));
    if (!mayBeArray) {
      throw invalid("VARIADIC parameter must be an array");
    }
  }

  /** A domain over an array is one too. */
  private boolean mayBeArray(DataType type) {
    SqlType found = new TypeBook(execution).type(type);
    return !found.isKnown() || found.element() != null;
  }

  /** Refuses a result whose type no argument decides. */
  void requireResult(List<Parameter> parameters, @Nullable DataType result) {
    List<String> inputs =
        parameters.stream()
            .filter(Parameter::isInput)
            .map(Parameter::type)
            .filter(type -> type.userType() == null && type.dimensions() == 0)
            .map(DataType::name)
            .toList();
    if (result != null) {
      requireDecided(result, inputs);
    }
    for (Parameter parameter : parameters) {
      if (!parameter.isInput()) {
        requireDecided(parameter.type(), inputs);
      }
    }
  }

  private void requireDecided(DataType type, List<String> inputs) {
    String name = type.userType() == null && type.dimensions() == 0 ? type.name() : "";
    Predicate<Set<String>> lacks =
        family -> family.contains(name) && inputs.stream().noneMatch(family::contains);
    if (lacks.test(RANGES)
        || lacks.test(COMPATIBLE_RANGES)
        || lacks.test(ALIKE)
        || lacks.test(COMPATIBLE)) {
      throw invalid("cannot determine result data type");
    }
    if (name.equals("internal") && !inputs.contains("internal")) {
      throw invalid("unsafe use of pseudo-type \"internal\"");
    }
  }

  /** Refuses types that functions of language SQL cannot take or return. */
  void requireOfSql(List<Parameter> parameters, @Nullable DataType result) {
    if (result != null
        && isPseudo(result)
        && !result.name().equals("record")
        && !result.name().equals("void")) {
      throw invalid("SQL functions cannot return type " + result.name());
    }
    for (Parameter parameter : parameters) {
      if (parameter.isInput() && isPseudo(parameter.type())) {
        throw invalid("SQL functions cannot have arguments of type " + parameter.type().name());
      }
    }
  }

  private static boolean isPseudo(DataType type) {
    return type.userType() == null
        && type.dimensions() == 0
        && !RoutineReader.isUnknown(type)
        && BuiltInTypes.isPseudo(type.name())
        && !isPolymorphic(type);
  }

  /** Returns whether a call decides what the type is. */
  static boolean isPolymorphic(DataType type) {
    return type.userType() == null
        && (ALIKE.contains(type.name()) || COMPATIBLE.contains(type.name()));
  }

  private Refused invalid(String message) {
    return execution.refused(RefusalKind.INVALID_FUNCTION_DEFINITION, message, object, span, null);
  }
}
