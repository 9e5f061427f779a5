package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code CREATE SEQUENCE}. */
public final class CreateSequence extends DdlStatement {

  private final Persistence persistence;

  private final boolean ifNotExists;

  private final SqlIdentifier name;

  private final @Nullable SqlIdentifier ownedBy;

  public CreateSequence(
      Persistence persistence,
      boolean ifNotExists,
      SqlIdentifier name,
      @Nullable SqlIdentifier ownedBy,
      SqlParserPos pos) {
    super(pos);
    this.persistence = persistence;
    this.ifNotExists = ifNotExists;
    this.name = name;
    this.ownedBy = ownedBy;
  }

  /** Returns the persistence. */
  public Persistence persistence() {
    return persistence;
  }

  /** Returns whether IF NOT EXISTS was said. */
  public boolean ifNotExists() {
    return ifNotExists;
  }

  /** Returns the name, as written, with its schema if one was given. */
  public SqlIdentifier name() {
    return name;
  }

  /** Returns table and column after OWNED BY; null if not said or NONE. */
  public @Nullable SqlIdentifier ownedBy() {
    return ownedBy;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(name, ownedBy);
  }
}
