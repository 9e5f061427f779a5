package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.execution.StatementText;
import dev.lintel.engine.replay.postgresql.text.NameReader;
import org.apache.calcite.sql.SqlIdentifier;

/**
 * Runs REFRESH MATERIALIZED VIEW, with the checks in the order of the server ({@code
 * ExecRefreshMatView}).
 */
final class ViewRefresh {

  private final Execution execution;
  private final StatementText statement;

  ViewRefresh(Execution execution, StatementText statement) {
    this.execution = execution;
    this.statement = statement;
  }

  void run() {
    NameReader reader = statement.reader(1);
    reader.skip("materialized", "view");
    boolean concurrently = reader.skip("concurrently");
    SqlIdentifier name = reader.name();
    if (name == null) {
      return;
    }
    boolean empty = reader.skip("with", "no");
    View view = materialized(name);
    if (concurrently) {
      requireConcurrent(view, empty);
    } else {
      execution.put(view.withPopulated(!empty));
    }
  }

  private View materialized(SqlIdentifier name) {
    Lookup lookup = new Lookup(execution);
    Relation relation = lookup.relation(name);
    if (relation instanceof Table) {
      throw refused(
          relation, RefusalKind.FEATURE_NOT_SUPPORTED, "\"%s\" is not a materialized view");
    }
    if (!(relation instanceof View view) || !view.materialized()) {
      throw lookup.wrongKind(name, relation.name(), "\"%s\" is not a table or materialized view");
    }
    return view;
  }

  private void requireConcurrent(View view, boolean empty) {
    if (!view.populated()) {
      throw refused(
          view,
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "CONCURRENTLY cannot be used when the materialized view is not populated");
    }
    if (empty) {
      throw refused(
          view,
          RefusalKind.SYNTAX_ERROR,
          "CONCURRENTLY and WITH NO DATA options cannot be used together");
    }
    if (view.indexes().stream().noneMatch(ViewRefresh::serves)) {
      throw refused(
          view,
          RefusalKind.NOT_IN_PREREQUISITE_STATE,
          "cannot refresh materialized view \"%s\" concurrently".formatted(view.name()));
    }
  }

  private static boolean serves(Index index) {
    return index.unique()
        && index.predicate() == null
        && index.keys().stream().allMatch(key -> key.column() != null);
  }

  private Refused refused(Relation relation, RefusalKind kind, String message) {
    return execution.refused(
        execution.isCertain(relation.name()),
        kind,
        message.formatted(relation.name().name()),
        ObjectPath.relation(relation.name()),
        statement.span(),
        relation.origin());
  }
}
