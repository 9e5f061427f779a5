package dev.lintel.engine.sql.plpgsql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body belongs to, as far as it decides what may stand in the body.
 *
 * @param name the name of the function, which is a label of the whole body
 * @param arguments its parameters, those that only return something too
 * @param result what RETURN may return
 * @param set whether it returns any number of rows
 * @param outputs whether parameters return something
 * @param trigger what fires it
 */
public record PlFunction(
    String name,
    List<Argument> arguments,
    Result result,
    boolean set,
    boolean outputs,
    Trigger trigger) {

  /** The body of a DO block. */
  public static final PlFunction OF_DO =
      new PlFunction("inline_code_block", List.of(), Result.NOTHING, false, false, Trigger.NONE);

  /** What RETURN may return. */
  public enum Result {
    /** A value. */
    VALUE,
    /** Nothing: the function returns void. */
    NOTHING,
    /** Nothing: it is a procedure. */
    OF_PROCEDURE
  }

  /** What fires a function. */
  public enum Trigger {
    NONE,
    /** A change of rows. */
    ROWS,
    /** A change of the schema. */
    EVENT
  }

  /**
   * A parameter.
   *
   * @param name its name; null if it has none
   * @param kind what it holds
   */
  public record Argument(@Nullable String name, VariableKind kind) {}

  public PlFunction {
    arguments = List.copyOf(arguments);
  }
}
