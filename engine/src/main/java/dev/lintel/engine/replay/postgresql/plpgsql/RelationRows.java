package dev.lintel.engine.replay.postgresql.plpgsql;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows about tables, views and sequences, their columns and their indexes. */
final class RelationRows {

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
  private final RowList rows;

  RelationRows(RowSources sources, Execution execution, RowList rows) {
    this.sources = sources;
    this.execution = execution;
    this.rows = rows;
  }

  void relations(String view) {
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
    rows.add(execution.isCertain(name))
        .set(name.schema(), "table_schema", "schemaname", "nspname", "sequence_schema")
        .set(name.name(), "table_name", "tablename", "relname", "viewname", "matviewname")
        .set(name.name(), "sequence_name", "sequencename")
        .set(kind, "relkind")
        .set(kind.equals("v") ? "VIEW" : "BASE TABLE", "table_type")
        .set(name.schema(), "relnamespace")
        .set(CatalogNames.number(name, execution, true), "oid");
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

  void columns() {
    for (Relation relation : sources.relationsByNumber("attrelid")) {
      List<Column> columns = List.of();
      if (relation instanceof Table table) {
        columns = table.columns();
      } else if (relation instanceof View view) {
        columns = view.columns();
      }
      QualifiedName name = relation.name();
      int number = 0;
      for (Column column : columns) {
        rows.add(execution.isCertain(name, column.name()))
            .set(name.schema(), "table_schema", "nspname")
            .set(name.name(), "table_name", "relname")
            .set(column.name(), "column_name", "attname")
            .set(CatalogNames.number(name, execution, true), "attrelid")
            .set(column.notNull() ? "NO" : "YES", "is_nullable")
            .set(dataType(column), "data_type")
            .set(PlFunctions.typeOf(column.type()), "atttypid")
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

  void indexes() {
    for (Relation relation : sources.relations()) {
      for (Index index : indexesOf(relation)) {
        rows.add(execution.isCertain(index.name()))
            .set(index.name().schema(), "schemaname")
            .set(relation.name().name(), "tablename")
            .set(index.name().name(), "indexname");
      }
    }
  }

  /** Whether the name beside is that of the index or of its table hangs on how they are joined. */
  void indexStates() {
    for (Relation relation : sources.relations()) {
      for (Index index : indexesOf(relation)) {
        rows.add(execution.isCertain(index.name()))
            .set(CatalogNames.number(index.name(), execution, true), "indexrelid")
            .set(CatalogNames.number(relation.name(), execution, true), "indrelid")
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
}
