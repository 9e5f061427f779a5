package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code GENERATED … AS IDENTITY}. */
public final class IdentityConstraint extends ConstraintNode {

  private final IdentityMode mode;

  private final @Nullable SqlIdentifier sequenceName;

  public IdentityConstraint(
      @Nullable SqlIdentifier name,
      IdentityMode mode,
      @Nullable SqlIdentifier sequenceName,
      Deferral deferral,
      SqlParserPos pos) {
    super(name, deferral, pos);
    this.mode = mode;
    this.sequenceName = sequenceName;
  }

  /** Returns the mode. */
  public IdentityMode mode() {
    return mode;
  }

  /** Returns the SEQUENCE NAME option; null if there is none. */
  public @Nullable SqlIdentifier sequenceName() {
    return sequenceName;
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(sequenceName);
  }
}
