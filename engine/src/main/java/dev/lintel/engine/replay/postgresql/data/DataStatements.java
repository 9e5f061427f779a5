package dev.lintel.engine.replay.postgresql.data;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Lookup;
import dev.lintel.engine.replay.postgresql.execution.MissingColumn;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.replay.postgresql.text.RepeatedColumn;
import dev.lintel.engine.sql.node.DeleteRows;
import dev.lintel.engine.sql.node.InsertRows;
import dev.lintel.engine.sql.node.UpdateRows;
import java.util.List;
import org.apache.calcite.sql.SqlIdentifier;

/** Runs INSERT, UPDATE, DELETE and TRUNCATE as far as their names go. */
public final class DataStatements {

  private final Execution execution;
  private final Lookup lookup;

  public DataStatements(Execution execution) {
    this.execution = execution;
    this.lookup = new Lookup(execution);
  }

  /** Runs INSERT: its table and columns must exist. */
  public void insert(InsertRows node) {
    Relation relation = writable(node.table());
    requireColumns(relation, node.columns());
    requireDistinct(relation, node.columns());
    execution.fill(relation.name());
  }

  /** Runs UPDATE: its table must exist. */
  public void update(UpdateRows node) {
    writable(node.table());
  }

  /** Refuses columns that the relation of UPDATE lacks ({@code transformUpdateTargetList}). */
  void requireTargets(UpdateRows node) {
    requireColumns(relation(node.table()), node.columns());
  }

  /** Runs DELETE or TRUNCATE. */
  public void delete(DeleteRows node) {
    if (node.truncate()) {
      new Truncation(execution).run(node);
    } else {
      node.tables().forEach(this::writable);
    }
  }

  /** Refuses a relation that no rows can be put into. */
  void requireWritable(SqlIdentifier identifier) {
    writable(identifier);
  }

  private Relation writable(SqlIdentifier identifier) {
    Relation relation = relation(identifier);
    String what = null;
    if (relation instanceof View view && view.materialized()) {
      what = "materialized view";
    } else if (relation instanceof Sequence) {
      what = "sequence";
    }
    if (what != null) {
      throw lookup.wrongKind(identifier, relation.name(), "cannot change " + what + " \"%s\"");
    }
    return relation;
  }

  private void requireDistinct(Relation relation, List<SqlIdentifier> columns) {
    SqlIdentifier repeated = RepeatedColumn.in(columns);
    if (repeated != null) {
      String column = Folding.part(repeated, 0);
      throw execution.refused(
          RefusalKind.DUPLICATE_COLUMN,
          "column \"%s\" specified more than once".formatted(column),
          ObjectPath.member(relation.name(), column),
          execution.span(repeated),
          null);
    }
  }

  private Relation relation(SqlIdentifier identifier) {
    return lookup
        .find(identifier)
        .flatMap(name -> execution.catalog().relation(name))
        .orElseThrow(() -> lookup.missingSource(identifier));
  }

  private void requireColumns(Relation relation, List<SqlIdentifier> columns) {
    QualifiedName name = relation.name();
    for (SqlIdentifier identifier : columns) {
      String column = Folding.part(identifier, 0);
      if (!has(relation, column)) {
        throw new MissingColumn(execution).ofRelation(name, column, execution.span(identifier));
      }
    }
  }

  private static boolean has(Relation relation, String column) {
    if (relation instanceof Table table) {
      return table.column(column).isPresent();
    }
    // The columns of a view are not always known.
    return !(relation instanceof View view)
        || view.columns().isEmpty()
        || view.columns().stream().anyMatch(c -> c.name().equals(column));
  }
}
