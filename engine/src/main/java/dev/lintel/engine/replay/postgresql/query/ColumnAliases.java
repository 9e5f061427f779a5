package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses more names for columns than there are columns ({@code buildRelationAliases}). */
public final class ColumnAliases {

  private ColumnAliases() {}

  /**
   * Checks the names that an alias lists.
   *
   * @param what what the server's message calls the thing that is named
   * @param columns the columns it has; null if they are not known
   * @param names the names; null if none are listed
   */
  public static void require(
      Execution execution,
      String what,
      String alias,
      @Nullable List<OutputColumn> columns,
      @Nullable List<?> names,
      SourceSpan place) {
    if (columns != null && names != null && names.size() > columns.size()) {
      throw execution.refused(
          RefusalKind.INVALID_COLUMN_REFERENCE,
          "%s \"%s\" has %d columns available but %d columns specified"
              .formatted(what, alias, columns.size(), names.size()),
          ObjectPath.relation(new QualifiedName("", alias)),
          place,
          null);
    }
  }
}
