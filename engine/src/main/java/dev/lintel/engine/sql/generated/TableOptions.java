package dev.lintel.engine.sql.generated;

import dev.lintel.engine.sql.node.Expression;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** What the grammar gathers behind the elements of a table, in whatever order it stands there. */
final class TableOptions {
  List<SqlIdentifier> inherits = List.of();
  @Nullable Expression partitionBy;
  @Nullable Expression partitionBound;
}
