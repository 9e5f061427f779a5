package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.DataType;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * The operators and casts that migrations made, also those that are gone.
 *
 * @param operators what goes into the operators
 * @param castSources the types that casts start from
 * @param classes whether operator classes were made
 * @param anything whether there may be operators and casts that nothing is known of
 */
public record OwnOperators(
    PSet<Operator> operators, PSet<DataType> castSources, boolean classes, boolean anything) {

  static final OwnOperators NONE =
      new OwnOperators(HashTreePSet.empty(), HashTreePSet.empty(), false, false);

  /** There may be any. */
  public static final OwnOperators ANY =
      new OwnOperators(HashTreePSet.empty(), HashTreePSet.empty(), true, true);

  /**
   * An operator.
   *
   * @param left its left operand; {@link ObjectNames#NONE} if it has none
   * @param right its right operand; {@link ObjectNames#NONE} if it has none
   */
  public record Operator(String name, DataType left, DataType right) {}

  public OwnOperators with(Operator operator) {
    return new OwnOperators(operators.plus(operator), castSources, classes, anything);
  }

  /**
   * Returns this with a cast from a type; {@link UndeterminedType#UNKNOWN} if that is not known.
   */
  public OwnOperators withCastFrom(DataType source) {
    return new OwnOperators(
        operators, castSources.plus(source.withoutModifiers()), classes, anything);
  }

  public OwnOperators withClass() {
    return new OwnOperators(operators, castSources, true, anything);
  }

  /** Returns whether a value of a type may be cast in a way that the server does not bring. */
  public boolean mayCast(DataType source) {
    return anything
        || castSources.contains(UndeterminedType.UNKNOWN)
        || castSources.contains(source.withoutModifiers());
  }

  /** Returns whether there may be any cast. */
  public boolean mayCast() {
    return anything || !castSources.isEmpty();
  }
}
