package dev.lintel.engine.sql.node;

import java.util.Arrays;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** {@code LIKE table INCLUDING …}. */
public final class LikeClause extends TableElement {

  private final SqlIdentifier table;

  private final List<String> options;

  public LikeClause(SqlIdentifier table, List<String> options, SqlParserPos pos) {
    super(pos);
    this.table = table;
    this.options = List.copyOf(options);
  }

  /** Returns the table copied from. */
  public SqlIdentifier table() {
    return table;
  }

  /** Returns the options in capitals, such as {@code INCLUDING ALL}, in order. */
  public List<String> options() {
    return options;
  }

  @Override
  protected List<@Nullable SqlNode> children() {
    return Arrays.asList(table);
  }
}
