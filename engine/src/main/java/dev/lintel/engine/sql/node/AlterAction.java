package dev.lintel.engine.sql.node;

import org.apache.calcite.sql.parser.SqlParserPos;

/** One action of an ALTER statement. */
public abstract class AlterAction extends DdlNode {
  protected AlterAction(SqlParserPos pos) {
    super(pos);
  }

  /** Calls the visit method of this class. */
  public abstract <R> R accept(AlterActionVisitor<R> visitor);
}
