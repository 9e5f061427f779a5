package dev.lintel.engine.sql;

import dev.lintel.engine.sql.lex.TextRange;
import java.util.List;

/**
 * A common table expression.
 *
 * @param name its name
 * @param columns the names that it gives to its columns; empty if it gives none
 * @param extended whether SEARCH or CYCLE gives it columns besides those of its query
 * @param body the query or data statement, as offsets of the file
 */
public record CommonTable(String name, List<String> columns, boolean extended, TextRange body) {
  public CommonTable {
    columns = List.copyOf(columns);
  }
}
