package dev.lintel.engine.replay.postgresql.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.sql.SqlIdentifier;
import org.jspecify.annotations.Nullable;

/** Looks for a column that INSERT names twice ({@code checkInsertTargets} of the server). */
public final class RepeatedColumn {

  private RepeatedColumn() {}

  /** Returns the first name of a column that stands before; fields of one may be several. */
  public static @Nullable SqlIdentifier in(List<SqlIdentifier> columns) {
    Set<String> whole = new HashSet<>();
    Set<String> parts = new HashSet<>();
    for (SqlIdentifier column : columns) {
      String name = Folding.part(column, 0);
      boolean repeated = whole.contains(name) || (column.isSimple() && parts.contains(name));
      if (repeated) {
        return column;
      }
      (column.isSimple() ? whole : parts).add(name);
    }
    return null;
  }
}
