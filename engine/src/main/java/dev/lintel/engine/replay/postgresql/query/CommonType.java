package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.builtin.BuiltIns;
import dev.lintel.engine.replay.postgresql.builtin.SqlType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.OwnOperators;
import dev.lintel.engine.replay.postgresql.execution.UndeterminedType;
import dev.lintel.engine.replay.postgresql.expression.Coercions;
import dev.lintel.engine.replay.postgresql.expression.Typed;
import dev.lintel.engine.replay.postgresql.type.TypeBook;
import dev.lintel.engine.sql.ServerVersion;
import java.util.List;
import org.apache.calcite.sql.SqlNode;

/**
 * The type of a value that comes from one of two queries or tables: of UNION, VALUES and JOIN …
 * USING (PostgreSQL 17 documentation, section 10.5).
 */
final class CommonType {

  private static final ServerVersion OPERATOR_FIRST = new ServerVersion(16);

  private static final DataType TEXT = DataType.of("text");

  private final Execution execution;
  private final TypeBook types;

  CommonType(Execution execution) {
    this.execution = execution;
    this.types = new TypeBook(execution);
  }

  /** Returns the type; {@link UndeterminedType#UNKNOWN} if it is not known. */
  DataType of(DataType first, DataType second) {
    if (first.equals(second)) {
      return first;
    }
    if (first.equals(UndeterminedType.UNKNOWN) || second.equals(UndeterminedType.UNKNOWN)) {
      return UndeterminedType.UNKNOWN;
    }
    SqlType common = Coercions.common(List.of(types.type(first), types.type(second)));
    return common == null || !common.isKnown() ? UndeterminedType.UNKNOWN : Typed.of(common).data();
  }

  /** Returns the type of a column of UNION and its kin, where two strings are text already. */
  DataType united(DataType first, DataType second) {
    DataType type = of(first, second);
    return type.equals(UndeterminedType.LITERAL) ? TEXT : type;
  }

  /**
   * Refuses two queries or tables whose columns have no type in common.
   *
   * @param word what puts them together: UNION, INTERSECT, EXCEPT or VALUES
   */
  void require(String word, DataType first, DataType second, SqlNode place) {
    requireOne(
        first,
        second,
        place,
        RefusalKind.TYPE_MISMATCH,
        word + " types %s and %s cannot be matched");
  }

  /**
   * Refuses two columns that a join merges, without a type in common. The server looks for the
   * operator first since version 16.
   */
  void requireJoined(DataType first, DataType second, SqlNode place) {
    List<SqlType> sides = List.of(types.type(first), types.type(second));
    boolean operatorFirst = !execution.premises().outside().server().isBefore(OPERATOR_FIRST);
    if (!operatorFirst || hasEquality(sides.get(0), sides.get(1))) {
      require("JOIN/USING", first, second, place);
    } else if (!new OtherOperators(execution, types).mayTake("=", sides)) {
      requireOne(
          first, second, place, RefusalKind.MISSING_OPERATOR, "operator does not exist: %s = %s");
    }
  }

  /** Some types without one in common are compared all the same, such as xid and integer. */
  private static boolean hasEquality(SqlType left, SqlType right) {
    return BuiltIns.operators("=").stream()
        .anyMatch(
            operator ->
                left.base().equals(operator.left()) && right.base().equals(operator.right()));
  }

  private void requireOne(
      DataType first, DataType second, SqlNode place, RefusalKind kind, String message) {
    boolean known =
        !first.equals(UndeterminedType.UNKNOWN) && !second.equals(UndeterminedType.UNKNOWN);
    OwnOperators own = execution.state().ownOperators();
    boolean closed = execution.emptyStart() && !own.mayCast(first) && !own.mayCast(second);
    if (!known || !closed) {
      return;
    }
    SqlType left = types.type(first);
    SqlType right = types.type(second);
    if (Coercions.common(List.of(left, right)) == null) {
      throw execution.refused(
          kind,
          message.formatted(types.printed(left.base()), types.printed(right.base())),
          ObjectPath.relation(new QualifiedName("", "")),
          execution.span(place),
          null);
    }
  }

  static DataType withoutModifiers(DataType type) {
    if (type.modifiers().isEmpty()) {
      return type;
    }
    boolean padded = type.userType() == null && type.name().equals("character");
    // Without a length, char is printed by its name in the catalog.
    String name = padded ? "bpchar" : type.name();
    return new DataType(type.userType(), name, List.of(), type.dimensions());
  }
}
