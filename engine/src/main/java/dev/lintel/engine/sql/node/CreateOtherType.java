package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code CREATE TYPE} of a range, base or shell type. */
public final class CreateOtherType extends DdlStatement {

  private final SqlIdentifier name;

  private final String form;

  public CreateOtherType(SqlIdentifier name, String form, SqlParserPos pos) {
    super(pos);
    this.name = name;
    this.form = form;
  }

  /** Returns the name, as written, with its schema if one was given. */
  public SqlIdentifier name() {
    return name;
  }

  /** Returns RANGE, BASE or SHELL. */
  public String form() {
    return form;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(name);
  }
}
