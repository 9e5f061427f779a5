package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;

/**
 * A view or materialized view.
 *
 * @param name the name
 * @param materialized whether it is a materialized view
 * @param columns the output columns as far as known; empty if unknown
 * @param query the query as written
 * @param dependsOn the relations its query names, as far as known
 * @param indexes the indexes of a materialized view
 * @param origin the statement that made it
 */
public record View(
    QualifiedName name,
    boolean materialized,
    List<Column> columns,
    String query,
    List<QualifiedName> dependsOn,
    List<Index> indexes,
    SourceSpan origin)
    implements Relation {
  public View {
    columns = List.copyOf(columns);
    dependsOn = List.copyOf(dependsOn);
    indexes = List.copyOf(indexes);
  }
}
