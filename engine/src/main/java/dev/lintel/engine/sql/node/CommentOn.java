package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code COMMENT ON}. */
public final class CommentOn extends DdlStatement {

  private final ObjectKind kind;

  private final @Nullable SqlIdentifier name;

  private final @Nullable SqlIdentifier onTable;

  public CommentOn(
      ObjectKind kind,
      @Nullable SqlIdentifier name,
      @Nullable SqlIdentifier onTable,
      SqlParserPos pos) {
    super(pos);
    this.kind = kind;
    this.name = name;
    this.onTable = onTable;
  }

  /** Returns the kind of object. */
  public ObjectKind kind() {
    return kind;
  }

  /** Returns the object; null where the kind names it otherwise. */
  public @Nullable SqlIdentifier name() {
    return name;
  }

  /** Returns the table after ON, as for constraints; null if there is none. */
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
