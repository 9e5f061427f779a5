package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.replay.postgresql.builtin.ServerRelations;
import dev.lintel.engine.replay.postgresql.execution.SystemColumns;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something in FROM.
 *
 * @param alias the name it has in the query; empty if it has none
 * @param relation the relation it is; null for a subquery or function
 * @param columns its columns; null if they are not known, as those of the system catalog differ
 *     from version to version, and empty for a statement in WITH that returns nothing, so that it
 *     cannot be read
 * @param certain false if it may look otherwise
 */
public record FromItem(
    String alias,
    @Nullable QualifiedName relation,
    @Nullable List<OutputColumn> columns,
    boolean certain) {

  /** Returns whether it certainly has no such column. */
  public boolean lacks(String name) {
    return isOfServerWithout(name) || lacksOfHistory(name);
  }

  private boolean isOfServerWithout(String name) {
    if (relation == null || columns != null || SystemColumns.NAMES.contains(name)) {
      return false;
    }
    Set<String> ofServer = ServerRelations.columns(relation.schema(), relation.name());
    return certain && ofServer != null && !ofServer.contains(name);
  }

  private boolean lacksOfHistory(String name) {
    return certain
        && columns != null
        && columns.stream().allMatch(column -> column.named() && !column.name().equals(name))
        && !(relation != null && SystemColumns.NAMES.contains(name));
  }

  /** Returns whether it certainly has such a column. */
  boolean has(String name) {
    return certain
        && columns != null
        && columns.stream().anyMatch(column -> column.named() && column.name().equals(name));
  }

  Optional<OutputColumn> column(String name) {
    return columns == null
        ? Optional.empty()
        : columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }
}
