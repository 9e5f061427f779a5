package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.EnumValue;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.plpgsql.RowList.Row;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of those tables of the system catalog that migrations ask (documentation, chapters 37,
 * 53).
 */
final class CatalogRows {

  private final RowSources sources;
  private final Execution execution;
  private final RowList rows;

  private CatalogRows(RowSources sources, Execution execution, RowList rows) {
    this.sources = sources;
    this.execution = execution;
    this.rows = rows;
  }

  /**
   * Returns the rows of a table of the system catalog that may fulfil the conditions; empty if the
   * table is not known.
   */
  static Optional<List<Row>> of(
      String table, Map<String, Set<String>> conditions, Execution execution) {
    RowList rows = new RowList();
    RowSources sources = new RowSources(conditions, execution);
    CatalogRows reader = new CatalogRows(sources, execution, rows);
    RelationRows relations = new RelationRows(sources, execution, rows);
    ConstraintRows constraints = new ConstraintRows(sources, execution, rows);
    switch (table) {
      case "tables",
          "pg_tables",
          "views",
          "pg_views",
          "pg_matviews",
          "sequences",
          "pg_sequences",
          "pg_class" ->
          relations.relations(table);
      case "columns", "pg_attribute" -> relations.columns();
      case "pg_constraint", "table_constraints" -> constraints.constraints();
      case "key_column_usage" -> constraints.keyColumns();
      case "constraint_column_usage" -> constraints.usedColumns();
      case "pg_trigger" -> reader.attachments(Attachment.Kind.TRIGGER, "tgname", "tgrelid");
      case "triggers" -> reader.attachments(Attachment.Kind.TRIGGER, "trigger_name", "tgrelid");
      case "pg_policies" -> reader.attachments(Attachment.Kind.POLICY, "policyname", "polrelid");
      case "pg_policy" -> reader.attachments(Attachment.Kind.POLICY, "polname", "polrelid");
      case "pg_proc" -> reader.routines();
      case "pg_indexes" -> relations.indexes();
      case "pg_index" -> relations.indexStates();
      case "pg_type" -> reader.types();
      case "pg_enum" -> reader.labels();
      case "pg_namespace", "schemata" ->
          execution
              .catalog()
              .schemas()
              .forEach(s -> rows.add(true).set(s.name(), "nspname", "schema_name", "oid"));
      case "pg_extension" ->
          execution.catalog().extensions().forEach(e -> rows.add(true).set(e.name(), "extname"));
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(rows.toList());
  }

  private void attachments(Attachment.Kind kind, String nameColumn, String tableColumn) {
    for (Relation relation : sources.relations()) {
      if (relation instanceof Table table) {
        for (Attachment attachment : table.attachments()) {
          if (attachment.kind() == kind) {
            rows.add(execution.isCertain(table.name(), attachment.name()))
                .set(attachment.name(), nameColumn)
                .set(CatalogNames.number(table.name(), execution, true), tableColumn)
                .set(table.name().name(), "relname", "tablename", "event_object_table")
                .set(table.name().schema(), "nspname", "schemaname", "event_object_schema")
                .set(new PlValue.Bool(false), "tgisinternal");
          }
        }
      }
    }
  }

  private void routines() {
    for (Routine routine : execution.catalog().routines()) {
      rows.add(execution.isCertain(routine.name()))
          .set(routine.name().name(), "proname", "routine_name")
          .set(routine.name().schema(), "nspname", "routine_schema", "pronamespace")
          .set(signature(routine), "oid");
    }
  }

  private static PlValue signature(Routine routine) {
    boolean known = routine.inputTypes().stream().noneMatch(RoutineReader::isUnknown);
    return known
        ? PlValue.of(
            Quoting.quote(routine.name())
                + "("
                + RoutineReader.printed(routine.inputTypes(), ", ")
                + ")")
        : PlValue.SOMETHING;
  }

  private void types() {
    for (UserType type : sources.types()) {
      type(type.name(), type instanceof EnumType ? "e" : "");
    }
    for (Relation relation : sources.rowTypes()) {
      if (!(relation instanceof Sequence)) {
        type(relation.name(), "c");
      }
    }
  }

  private void type(QualifiedName name, String kind) {
    Row row =
        rows.add(execution.isCertain(name))
            .set(name.name(), "typname")
            .set(name.schema(), "nspname")
            .set(name.schema(), "typnamespace")
            .set(CatalogNames.number(name, execution, false), "oid");
    if (!kind.isEmpty()) {
      row.set(kind, "typtype");
    }
  }

  private void labels() {
    for (UserType type : sources.types()) {
      if (type instanceof EnumType labels) {
        for (EnumValue value : labels.values()) {
          rows.add(execution.isCertain(type.name(), value.label()))
              .set(value.label(), "enumlabel")
              .set(type.name().name(), "typname")
              .set(type.name().schema(), "nspname")
              .set(CatalogNames.number(type.name(), execution, false), "enumtypid");
        }
      }
    }
  }
}
