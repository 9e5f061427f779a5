package dev.lintel.engine.sql.node;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * A constraint, of a column or of a table. PostgreSQL's grammar counts DEFAULT and NULL among them.
 */
public abstract class ConstraintNode extends TableElement {
  private final @Nullable SqlIdentifier name;
  private final Deferral deferral;

  protected ConstraintNode(@Nullable SqlIdentifier name, Deferral deferral, SqlParserPos pos) {
    super(pos);
    this.name = name;
    this.deferral = deferral;
  }

  /** Returns the name after CONSTRAINT; null if it is not named. */
  public @Nullable SqlIdentifier name() {
    return name;
  }

  /** Returns the attributes that follow the constraint. */
  public Deferral deferral() {
    return deferral;
  }

  @Override
  public List<SqlNode> getOperandList() {
    if (name == null) {
      return super.getOperandList();
    }
    List<SqlNode> operands = new ArrayList<>();
    operands.add(name);
    operands.addAll(super.getOperandList());
    return operands;
  }

  /** Calls the visit method of this class. */
  public abstract <R> R accept(ConstraintVisitor<R> visitor);
}
