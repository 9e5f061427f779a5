package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/**
 * A created object that the catalog does not keep the inside of: function, trigger, policy and so
 * on.
 */
public final class CreateNamed extends DdlStatement {

  private final ObjectKind kind;

  private final boolean orReplace;

  private final boolean ifNotExists;

  private final @Nullable SqlIdentifier name;

  private final @Nullable SqlIdentifier onTable;

  public CreateNamed(
      ObjectKind kind,
      boolean orReplace,
      boolean ifNotExists,
      @Nullable SqlIdentifier name,
      @Nullable SqlIdentifier onTable,
      SqlParserPos pos) {
    super(pos);
    this.kind = kind;
    this.orReplace = orReplace;
    this.ifNotExists = ifNotExists;
    this.name = name;
    this.onTable = onTable;
  }

  /** Returns the kind. */
  public ObjectKind kind() {
    return kind;
  }

  /** Returns whether OR REPLACE was said. */
  public boolean orReplace() {
    return orReplace;
  }

  /** Returns whether IF NOT EXISTS was said. */
  public boolean ifNotExists() {
    return ifNotExists;
  }

  /** Returns the name; null where the kind has none. */
  public @Nullable SqlIdentifier name() {
    return name;
  }

  /** Returns the table after ON; null if there is none. */
  public @Nullable SqlIdentifier onTable() {
    return onTable;
  }

  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(name, onTable);
  }
}
