package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.query.QueryShape.OutputColumn;
import dev.lintel.engine.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the names of the columns of what is made of a query. */
public final class NewColumns {

  private final Execution execution;
  private final QueryShape shape;
  private final List<String> names;
  private final SourceSpan span;

  /**
   * Prepares for a view or table.
   *
   * @param names the names given before AS; there may be fewer than the query has columns
   */
  public NewColumns(Execution execution, QueryShape shape, List<String> names, SourceSpan span) {
    this.execution = execution;
    this.shape = shape;
    this.names = names;
    this.span = span;
  }

  /** Refuses more names than the query has columns, in the server's words. */
  public void requireFew(String message) {
    if (shape.output() != null && names.size() > shape.output().size()) {
      throw execution.refused(
          RefusalKind.SYNTAX_ERROR,
          message,
          ObjectPath.relation(new QualifiedName("", "")),
          span,
          null);
    }
  }

  /** Refuses two columns of one name. */
  public void requireDistinct(QualifiedName relation) {
    Set<String> seen = new HashSet<>();
    List<OutputColumn> output = shape.output() == null ? List.of() : shape.output();
    for (int i = 0; i < output.size(); i++) {
      boolean given = i < names.size();
      String name = given ? names.get(i) : output.get(i).name();
      boolean certain = given || output.get(i).named();
      if (certain && !seen.add(name)) {
        throw execution.refused(
            RefusalKind.DUPLICATE_COLUMN,
            "column \"%s\" specified more than once".formatted(name),
            ObjectPath.member(relation, name),
            span,
            null);
      }
    }
  }
}
