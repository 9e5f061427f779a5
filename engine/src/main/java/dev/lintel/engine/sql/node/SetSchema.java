package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code SET SCHEMA}. */
public final class SetSchema extends AlterAction {

  private final SqlIdentifier schema;

  public SetSchema(SqlIdentifier schema, SqlParserPos pos) {
    super(pos);
    this.schema = schema;
  }

  /** Returns the schema. */
  public SqlIdentifier schema() {
    return schema;
  }

  @Override
  public <R> R accept(AlterActionVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(schema);
  }
}
