package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.Attachment;
import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.EnumValue;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.PrimaryKey;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Routine;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UniqueConstraint;
import dev.lintel.engine.catalog.UserType;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.type.RoutineReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of those tables of the system catalog that migrations ask (documentation, chapters 37,
 * 53).
 */
final class CatalogRows {

  /** The built-in types whose name in {@code pg_type} is not the one they are printed by. */
  private static final Map<String, String> INTERNAL_NAMES =
      Map.ofEntries(
          Map.entry("smallint", "int2"),
          Map.entry("integer", "int4"),
          Map.entry("bigint", "int8"),
          Map.entry("real", "float4"),
          Map.entry("double precision", "float8"),
          Map.entry("boolean", "bool"),
          Map.entry("character varying", "varchar"),
          Map.entry("character", "bpchar"),
          Map.entry("bit varying", "varbit"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"));

  private final RowSources sources;
  private final Execution execution;
  private final Catalog catalog;
  private final List<Row> rows = new ArrayList<>();

  private CatalogRows(RowSources sources, Execution execution) {
    this.sources = sources;
    this.execution = execution;
    this.catalog = execution.catalog();
  }

  /**
   * A row; columns that are not known are left out.
   *
   * @param values the values by column, those of the usual joins with {@code pg_namespace} and
   *     {@code pg_type} too
   * @param certain whether the row exists for certain
   */
  record Row(Map<String, PlValue> values, boolean certain) {

    /** Sets a value under each of the columns that hold it. */
    Row set(String value, String... columns) {
      for (String column : columns) {
        values.put(column, PlValue.of(value));
      }
      return this;
    }

    /** Sets a value that is no text. */
    Row set(PlValue value, String column) {
      values.put(column, value);
      return this;
    }
  }

  /**
   * Returns the rows of a table of the system catalog that may fulfil the conditions; empty if the
   * table is not known.
   */
  static Optional<List<Row>> of(
      String table, Map<String, Set<String>> conditions, Execution execution) {
    CatalogRows reader = new CatalogRows(new RowSources(conditions, execution), execution);
    switch (table) {
      case "tables",
          "pg_tables",
          "views",
          "pg_views",
          "pg_matviews",
          "sequences",
          "pg_sequences",
          "pg_class" ->
          reader.relations(table);
      case "columns", "pg_attribute" -> reader.columns();
      case "pg_constraint", "table_constraints" -> reader.constraints();
      case "key_column_usage" -> reader.keyColumns();
      case "constraint_column_usage" -> reader.usedColumns();
      case "pg_trigger" -> reader.attachments(Attachment.Kind.TRIGGER, "tgname", "tgrelid");
      case "triggers" -> reader.attachments(Attachment.Kind.TRIGGER, "trigger_name", "tgrelid");
      case "pg_policies" -> reader.attachments(Attachment.Kind.POLICY, "policyname", "polrelid");
      case "pg_policy" -> reader.attachments(Attachment.Kind.POLICY, "polname", "polrelid");
      case "pg_proc" -> reader.routines();
      case "pg_indexes" -> reader.indexes();
      case "pg_index" -> reader.indexStates();
      case "pg_type" -> reader.types();
      case "pg_enum" -> reader.labels();
      case "pg_namespace", "schemata" ->
          reader
              .catalog
              .schemas()
              .forEach(s -> reader.add(true).set(s.name(), "nspname", "schema_name"));
      case "pg_extension" ->
          reader.catalog.extensions().forEach(e -> reader.add(true).set(e.name(), "extname"));
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(reader.rows);
  }

  private void relations(String view) {
    for (Relation relation : sources.relations()) {
      String kind = kind(relation);
      boolean listed =
          switch (view) {
            case "pg_tables" -> kind.equals("r") || kind.equals("p");
            case "tables" -> !kind.equals("S") && !kind.equals("m");
            case "views", "pg_views" -> kind.equals("v");
            case "pg_matviews" -> kind.equals("m");
            case "sequences", "pg_sequences" -> kind.equals("S");
            default -> true;
          };
      if (listed) {
        relation(relation.name(), kind);
      }
      if (view.equals("pg_class")) {
        indexesOf(relation).forEach(index -> relation(index.name(), "i"));
      }
    }
  }

  private void relation(QualifiedName name, String kind) {
    add(execution.isCertain(name))
        .set(name.schema(), "table_schema", "schemaname", "nspname", "sequence_schema")
        .set(name.name(), "table_name", "tablename", "relname", "viewname", "matviewname")
        .set(name.name(), "sequence_name", "sequencename")
        .set(kind, "relkind")
        .set(kind.equals("v") ? "VIEW" : "BASE TABLE", "table_type")
        .set(name.toString(), "oid");
  }

  private static String kind(Relation relation) {
    if (relation instanceof Table table) {
      return switch (table.kind()) {
        case TABLE -> "r";
        case PARTITIONED_TABLE -> "p";
        case FOREIGN_TABLE -> "f";
      };
    }
    if (relation instanceof Sequence) {
      return "S";
    }
    return ((View) relation).materialized() ? "m" : "v";
  }

  private void columns() {
    for (Relation relation : sources.relations()) {
      List<Column> columns = List.of();
      if (relation instanceof Table table) {
        columns = table.columns();
      } else if (relation instanceof View view) {
        columns = view.columns();
      }
      QualifiedName name = relation.name();
      int number = 0;
      for (Column column : columns) {
        add(execution.isCertain(name, column.name()))
            .set(name.schema(), "table_schema", "nspname")
            .set(name.name(), "table_name", "relname")
            .set(column.name(), "column_name", "attname")
            .set(name.toString(), "attrelid")
            .set(column.notNull() ? "NO" : "YES", "is_nullable")
            .set(dataType(column), "data_type")
            .set(udtName(column), "udt_name")
            .set(new PlValue.Bool(column.notNull()), "attnotnull")
            .set(new PlValue.Bool(false), "attisdropped")
            .set(length(column), "character_maximum_length")
            .set(PlValue.of(++number), "attnum")
            .set(PlValue.of(number), "ordinal_position")
            .set(
                column.defaultValue() == null ? PlValue.NULL : PlValue.SOMETHING, "column_default");
      }
    }
  }

  private static PlValue length(Column column) {
    boolean string = Set.of("character", "character varying").contains(column.type().name());
    List<String> modifiers = column.type().modifiers();
    return string && modifiers.size() == 1 && modifiers.get(0).matches("\\d{1,9}")
        ? PlValue.of(Long.parseLong(modifiers.get(0)))
        : PlValue.NULL;
  }

  private static String dataType(Column column) {
    if (column.type().dimensions() > 0) {
      return "ARRAY";
    }
    return column.type().userType() != null ? "USER-DEFINED" : column.type().name();
  }

  /** Returns the type's name in {@code pg_type}; that of an array begins with a low line. */
  private static String udtName(Column column) {
    String name = column.type().name();
    return (column.type().dimensions() > 0 ? "_" : "") + INTERNAL_NAMES.getOrDefault(name, name);
  }

  private void constraints() {
    for (Relation relation : sources.relations()) {
      if (relation instanceof Table table) {
        QualifiedName name = table.name();
        for (Constraint constraint : table.constraints()) {
          add(execution.isCertain(name, constraint.name()))
              .set(constraint.name(), "conname", "constraint_name")
              .set(name.toString(), "conrelid")
              .set(name.name(), "table_name", "relname")
              .set(name.schema(), "table_schema", "constraint_schema", "nspname")
              .set(numbers(table, keyColumns(constraint)), "conkey")
              .set(letter(constraint), "contype")
              .set(words(constraint), "constraint_type");
        }
      }
    }
  }

  private void keyColumns() {
    for (Relation relation : sources.relations()) {
      if (relation instanceof Table table) {
        for (Constraint constraint : table.constraints()) {
          for (String column : keyColumns(constraint)) {
            add(execution.isCertain(table.name(), constraint.name()))
                .set(constraint.name(), "constraint_name", "conname")
                .set(table.name().name(), "table_name")
                .set(table.name().schema(), "table_schema", "constraint_schema")
                .set(words(constraint), "constraint_type")
                .set(column, "column_name");
          }
        }
      }
    }
  }

  /** Of a foreign key these are the columns it refers to. */
  private void usedColumns() {
    for (Relation relation : catalog.relations()) {
      if (relation instanceof Table table) {
        for (Constraint constraint : table.constraints()) {
          ForeignKey reference = constraint instanceof ForeignKey key ? key : null;
          QualifiedName used = reference == null ? table.name() : reference.referencedTable();
          List<String> columns =
              reference == null ? keyColumns(constraint) : reference.referencedColumns();
          for (int i = 0; i < Math.max(columns.size(), 1); i++) {
            add(execution.isCertain(table.name(), constraint.name()))
                .set(constraint.name(), "constraint_name")
                .set(used.name(), "table_name")
                .set(used.schema(), "table_schema", "constraint_schema")
                .set(
                    columns.isEmpty() ? PlValue.UNKNOWN : PlValue.of(columns.get(i)),
                    "column_name");
          }
        }
      }
    }
  }

  private static List<String> keyColumns(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      return key.columns();
    }
    if (constraint instanceof PrimaryKey key) {
      return key.columns();
    }
    return constraint instanceof UniqueConstraint key ? key.columns() : List.of();
  }

  private void attachments(Attachment.Kind kind, String nameColumn, String tableColumn) {
    for (Relation relation : sources.relations()) {
      if (relation instanceof Table table) {
        for (Attachment attachment : table.attachments()) {
          if (attachment.kind() == kind) {
            add(execution.isCertain(table.name(), attachment.name()))
                .set(attachment.name(), nameColumn)
                .set(table.name().toString(), tableColumn)
                .set(table.name().name(), "relname", "tablename", "event_object_table")
                .set(table.name().schema(), "nspname", "schemaname", "event_object_schema")
                .set(new PlValue.Bool(false), "tgisinternal");
          }
        }
      }
    }
  }

  private void routines() {
    for (Routine routine : catalog.routines()) {
      add(execution.isCertain(routine.name()))
          .set(routine.name().name(), "proname", "routine_name")
          .set(routine.name().schema(), "nspname", "routine_schema")
          .set(signature(routine), "oid");
    }
  }

  /** Here columns are numbered without those that were dropped, everywhere in the same way. */
  private static PlValue numbers(Table table, List<String> columns) {
    List<PlValue> numbers = new ArrayList<>();
    for (String column : columns) {
      for (int i = 0; i < table.columns().size(); i++) {
        if (table.columns().get(i).name().equals(column)) {
          numbers.add(PlValue.of(i + 1));
        }
      }
    }
    return numbers.isEmpty() ? PlValue.UNKNOWN : new PlValue.Array(numbers);
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

  private static String letter(Constraint constraint) {
    if (constraint instanceof ForeignKey) {
      return "f";
    }
    if (constraint instanceof PrimaryKey) {
      return "p";
    }
    if (constraint instanceof UniqueConstraint) {
      return "u";
    }
    return constraint instanceof CheckConstraint ? "c" : "x";
  }

  private static String words(Constraint constraint) {
    return switch (letter(constraint)) {
      case "f" -> "FOREIGN KEY";
      case "p" -> "PRIMARY KEY";
      case "u" -> "UNIQUE";
      case "c" -> "CHECK";
      default -> "EXCLUDE";
    };
  }

  private void indexes() {
    for (Relation relation : sources.relations()) {
      for (Index index : indexesOf(relation)) {
        add(execution.isCertain(index.name()))
            .set(index.name().schema(), "schemaname")
            .set(relation.name().name(), "tablename")
            .set(index.name().name(), "indexname");
      }
    }
  }

  /** Whether the name beside is that of the index or of its table hangs on how they are joined. */
  private void indexStates() {
    for (Relation relation : sources.relations()) {
      for (Index index : indexesOf(relation)) {
        add(execution.isCertain(index.name()))
            .set(index.name().toString(), "indexrelid")
            .set(relation.name().toString(), "indrelid")
            .set(index.name().schema(), "nspname")
            .set(new PlValue.Bool(index.unique()), "indisunique")
            .set(new PlValue.Bool(true), "indisvalid");
      }
    }
  }

  private static List<Index> indexesOf(Relation relation) {
    if (relation instanceof Table table) {
      return table.indexes();
    }
    return relation instanceof View view ? view.indexes() : List.of();
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
        add(execution.isCertain(name))
            .set(name.name(), "typname")
            .set(name.schema(), "nspname")
            .set(name.toString(), "oid");
    if (!kind.isEmpty()) {
      row.set(kind, "typtype");
    }
  }

  private void labels() {
    for (UserType type : sources.types()) {
      if (type instanceof EnumType labels) {
        for (EnumValue value : labels.values()) {
          add(execution.isCertain(type.name(), value.label()))
              .set(value.label(), "enumlabel")
              .set(type.name().name(), "typname")
              .set(type.name().schema(), "nspname")
              .set(type.name().toString(), "enumtypid");
        }
      }
    }
  }

  private Row add(boolean certain) {
    Row row = new Row(new HashMap<>(), certain);
    rows.add(row);
    return row;
  }
}
