package dev.lintel.engine.replay.postgresql.execution;

import static java.util.stream.Collectors.toSet;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.NamedObject;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * The operators and casts that migrations made, or would have made but for a mistake.
 *
 * @param operators what goes into the operators
 * @param casts what goes into the casts
 * @param classes whether operator classes were made
 * @param anything whether there may be operators and casts that nothing is known of
 */
public record OwnOperators(
    PSet<Operator> operators, PSet<Cast> casts, boolean classes, boolean anything) {

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

  /**
   * A cast.
   *
   * @param source the type that is cast; {@link UndeterminedType#UNKNOWN} if that is not known
   * @param name the name that the catalog has it by; empty if it was refused
   */
  public record Cast(DataType source, String name) {
    public Cast {
      source = source.withoutModifiers();
    }
  }

  public OwnOperators with(Operator operator) {
    return new OwnOperators(operators.plus(operator), casts, classes, anything);
  }

  public OwnOperators with(Cast cast) {
    return new OwnOperators(operators, casts.plus(cast), classes, anything);
  }

  /** Returns this after an operator or a cast was dropped. */
  public OwnOperators without(NamedObject object) {
    String name = object.name().name();
    return switch (object.kind()) {
      case CAST -> {
        Set<Cast> gone = casts.stream().filter(c -> c.name().equals(name)).collect(toSet());
        yield new OwnOperators(operators, casts.minusAll(gone), classes, anything);
      }
      default -> this;
    };
  }

  public OwnOperators withClass() {
    return new OwnOperators(operators, casts, true, anything);
  }

  /** Returns whether a value of a type may be cast in a way that the server does not bring. */
  public boolean mayCast(DataType source) {
    return anything
        || casts.stream()
            .map(Cast::source)
            .anyMatch(
                from ->
                    from.equals(UndeterminedType.UNKNOWN)
                        || from.equals(source.withoutModifiers()));
  }

  /** Returns whether there may be any cast. */
  public boolean mayCast() {
    return anything || !casts.isEmpty();
  }
}
