package dev.lintel.engine.sql.node;

import org.apache.calcite.sql.parser.SqlParserPos;

/** A whole statement that may change the catalog, or that matters to the replay. */
public abstract class DdlStatement extends DdlNode {
  protected DdlStatement(SqlParserPos pos) {
    super(pos);
  }

  /** Calls the visit method of this class. */
  public abstract <R> R accept(StatementVisitor<R> visitor);
}
