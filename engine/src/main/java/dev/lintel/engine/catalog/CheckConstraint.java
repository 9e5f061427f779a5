package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A check constraint.
 *
 * @param name the name
 * @param expression the condition as written
 * @param columns the columns it names, as far as known
 * @param validated false after NOT VALID until validated
 * @param noInherit whether partitions and tables that inherit do not get it
 * @param origin the clause that made it
 */
public record CheckConstraint(
    String name,
    String expression,
    List<String> columns,
    boolean validated,
    boolean noInherit,
    SourceSpan origin)
    implements Constraint {
  public CheckConstraint {
    columns = List.copyOf(columns);
  }

  @Override
  public CheckConstraint withName(String newName) {
    return new CheckConstraint(newName, expression, columns, validated, noInherit, origin);
  }

  @Override
  public CheckConstraint withColumnRenamed(String from, String to) {
    return new CheckConstraint(
        name, expression, Renaming.in(columns, from, to), validated, noInherit, origin);
  }

  /** Returns this constraint with its condition written otherwise. */
  public CheckConstraint withExpression(String newExpression) {
    return new CheckConstraint(name, newExpression, columns, validated, noInherit, origin);
  }

  /** Returns this constraint as validated or not. */
  public CheckConstraint withValidated(boolean newValidated) {
    return new CheckConstraint(name, expression, columns, newValidated, noInherit, origin);
  }
}
