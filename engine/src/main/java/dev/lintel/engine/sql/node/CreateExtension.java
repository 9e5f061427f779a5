package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code CREATE EXTENSION}. */
public final class CreateExtension extends DdlStatement {

  private final boolean ifNotExists;

  private final SqlIdentifier name;

  private final @Nullable SqlIdentifier schema;

  public CreateExtension(
      boolean ifNotExists, SqlIdentifier name, @Nullable SqlIdentifier schema, SqlParserPos pos) {
    super(pos);
    this.ifNotExists = ifNotExists;
    this.name = name;
    this.schema = schema;
  }

  /** Returns whether IF NOT EXISTS was said. */
  public boolean ifNotExists() {
    return ifNotExists;
  }

  /** Returns the extension. */
  public SqlIdentifier name() {
    return name;
  }

  /** Returns the schema after SCHEMA; null if not said. */
  public @Nullable SqlIdentifier schema() {
    return schema;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(name, schema);
  }
}
