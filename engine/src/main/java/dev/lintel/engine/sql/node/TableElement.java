package dev.lintel.engine.sql.node;

import org.apache.calcite.sql.parser.SqlParserPos;

/** An element between the parentheses of CREATE TABLE. */
public abstract class TableElement extends DdlNode {
  protected TableElement(SqlParserPos pos) {
    super(pos);
  }
}
