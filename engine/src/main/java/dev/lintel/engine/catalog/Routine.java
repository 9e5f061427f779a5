package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function, procedure or aggregate.
 *
 * @param name the name
 * @param kind what it is
 * @param parameters the parameters in order, those that only return something too
 * @param result what it returns; null for a procedure, and where only its parameters tell
 * @param returnsSet whether it returns any number of that
 * @param volatility what its results depend on; null if that is not known, also of a function in
 *     SQL whose query the planner may put in place of the call
 * @param mayChangeSchema whether its body holds words of DDL or dynamic SQL
 * @param code what it does when it is called; null if that is not written in the migrations
 * @param origin the statement that made it
 */
public record Routine(
    QualifiedName name,
    Kind kind,
    List<Parameter> parameters,
    @Nullable DataType result,
    boolean returnsSet,
    @Nullable Volatility volatility,
    boolean mayChangeSchema,
    @Nullable RoutineCode code,
    SourceSpan origin) {

  /** Kinds of routines. */
  public enum Kind {
    FUNCTION,
    /** A function that was declared WINDOW. */
    WINDOW,
    PROCEDURE,
    AGGREGATE
  }

  /** What the results of a function depend on (section 38.7 of PostgreSQL's manual). */
  public enum Volatility {
    /** On the arguments alone. */
    IMMUTABLE,
    /** On the data and the settings too. */
    STABLE,
    /** On anything. */
    VOLATILE
  }

  /** What a parameter is for. */
  public enum Mode {
    IN,
    OUT,
    INOUT,
    VARIADIC,
    /** A column of RETURNS TABLE. */
    TABLE
  }

  /**
   * A parameter.
   *
   * @param mode what it is for
   * @param name the name; null if it has none
   * @param type the type
   * @param hasDefault whether a call may leave it out
   */
  public record Parameter(Mode mode, @Nullable String name, DataType type, boolean hasDefault) {

    /** Returns whether a call gives it a value. */
    public boolean isInput() {
      return mode == Mode.IN || mode == Mode.INOUT || mode == Mode.VARIADIC;
    }
  }

  public Routine {
    parameters = List.copyOf(parameters);
  }

  /**
   * Returns the parameters that a call gives values; routines of one name differ by their types.
   */
  public List<Parameter> inputs() {
    return parameters.stream().filter(Parameter::isInput).toList();
  }

  /** Returns the types that tell routines of one name apart. */
  public List<DataType> inputTypes() {
    return inputs().stream().map(parameter -> parameter.type().withoutModifiers()).toList();
  }

  /** Returns the parameters that only return something. */
  public List<Parameter> outputs() {
    return parameters.stream().filter(parameter -> !parameter.isInput()).toList();
  }

  /** Returns this with what it does. */
  public Routine withCode(@Nullable RoutineCode newCode) {
    return with(name, volatility, newCode);
  }

  /** Returns this with other results for the same arguments. */
  public Routine withVolatility(@Nullable Volatility newVolatility) {
    return with(name, newVolatility, code);
  }

  /** Returns this under another name. */
  public Routine withName(QualifiedName newName) {
    return with(newName, volatility, code);
  }

  private Routine with(
      QualifiedName newName, @Nullable Volatility newVolatility, @Nullable RoutineCode newCode) {
    return new Routine(
        newName,
        kind,
        parameters,
        result,
        returnsSet,
        newVolatility,
        mayChangeSchema,
        newCode,
        origin);
  }
}
