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
 * @param open names of columns that it may have or not, or that may be otherwise
 */
public record FromItem(
    String alias,
    @Nullable QualifiedName relation,
    @Nullable List<OutputColumn> columns,
    boolean certain,
    Set<String> open) {

  /** Makes something whose columns are all known, as far as any are. */
  public FromItem(
      String alias,
      @Nullable QualifiedName relation,
      @Nullable List<OutputColumn> columns,
      boolean certain) {
    this(alias, relation, columns, certain, Set.of());
  }

  /** Returns this under another name. */
  public FromItem withAlias(String newAlias) {
    return new FromItem(newAlias, relation, columns, certain, open);
  }

  /** Returns all columns in order, as a star shows them; null if there may be others. */
  @Nullable List<OutputColumn> shown() {
    return certain && open.isEmpty() ? columns : null;
  }

  /** Returns whether a column that it has is certainly as it looks. */
  boolean isKnown(String name) {
    return certain && !open.contains(name);
  }

  /** Returns whether it certainly has no such column. */
  public boolean lacks(String name) {
    return isKnown(name) && (isOfServerWithout(name) || isOfHistoryWithout(name));
  }

  private boolean isOfServerWithout(String name) {
    if (relation == null || columns != null || SystemColumns.NAMES.contains(name)) {
      return false;
    }
    Set<String> ofServer = ServerRelations.columns(relation.schema(), relation.name());
    return ofServer != null && !ofServer.contains(name);
  }

  private boolean isOfHistoryWithout(String name) {
    return columns != null
        && columns.stream().allMatch(column -> column.named() && !column.name().equals(name))
        && !(relation != null && SystemColumns.NAMES.contains(name));
  }

  /** Returns whether it certainly has such a column. */
  boolean has(String name) {
    return isKnown(name)
        && columns != null
        && columns.stream().anyMatch(column -> column.named() && column.name().equals(name));
  }

  Optional<OutputColumn> column(String name) {
    return columns == null
        ? Optional.empty()
        : columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }
}
