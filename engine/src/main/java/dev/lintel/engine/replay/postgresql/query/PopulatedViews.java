package dev.lintel.engine.replay.postgresql.query;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses to read materialized views that hold nothing yet ({@code ExecOpenScanRelation}). */
public final class PopulatedViews {

  private final Execution execution;
  private final SourceSpan span;
  private final Set<QualifiedName> seen = new HashSet<>();

  public PopulatedViews(Execution execution, SourceSpan span) {
    this.execution = execution;
    this.span = span;
  }

  /**
   * Refuses a query that certainly runs.
   *
   * @param relations what it certainly reads; views among them are read too
   */
  public void require(List<QualifiedName> relations) {
    for (QualifiedName name : relations) {
      Relation relation = execution.catalog().relation(name).orElse(null);
      if (relation instanceof View view && seen.add(name)) {
        require(view);
      }
    }
  }

  private void require(View view) {
    if (!view.populated()) {
      throw execution.refused(
          execution.isCertain(view.name()),
          RefusalKind.NOT_IN_PREREQUISITE_STATE,
          "materialized view \"%s\" has not been populated".formatted(view.name().name()),
          ObjectPath.relation(view.name()),
          span,
          view.origin());
    }
    if (!view.materialized() && execution.isCertain(view.name())) {
      require(view.dependsOn());
    }
  }
}
