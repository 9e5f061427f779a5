package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.DataType;
import java.util.List;

/** What stands for the type of an expression that has none of its own yet. */
public final class UndeterminedType {

  /** The type of an expression that could not be found out. */
  public static final DataType UNKNOWN = new DataType(null, "unknown", List.of(), 0);

  /** The type of a string or NULL that nothing around it gives one; at the end it is text. */
  public static final DataType LITERAL = new DataType(null, "untyped", List.of(), 0);

  private UndeterminedType() {}
}
