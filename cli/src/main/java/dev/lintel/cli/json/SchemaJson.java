package dev.lintel.cli.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.CheckConstraint;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.CompositeType;
import dev.lintel.engine.catalog.Constraint;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.ExclusionConstraint;
import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.IndexKey;
import dev.lintel.engine.catalog.OtherType;
import dev.lintel.engine.catalog.Relation;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.catalog.Sequence;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.catalog.UniqueConstraint;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.replay.Replay;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a replayed catalog as JSON, in the terms of PostgreSQL's own catalogs: types as {@code
 * format_type} prints them, lists by name, columns in their order.
 */
public final class SchemaJson {

  private SchemaJson() {}

  /** Writes the catalog at the end of a replay. */
  public static void write(Replay replay, OutputStream out) throws IOException {
    Json.write(
        new Document(
            replay.dialect().id(),
            replay.migrations().size(),
            CoverageJson.of(replay),
            schema(replay.result())),
        out);
  }

  record Document(String dialect, int migrations, CoverageJson coverage, SchemaEntry schema) {}

  record SchemaEntry(
      List<String> schemas,
      List<String> extensions,
      Map<String, TableEntry> tables,
      Map<String, ViewEntry> views,
      List<String> sequences,
      Map<String, List<String>> enums,
      Map<String, String> domains,
      List<String> composites,
      List<String> ranges) {}

  record TableEntry(
      String kind,
      List<ColumnEntry> columns,
      @JsonProperty("primary_key") @Nullable KeyEntry primaryKey,
      List<KeyEntry> unique,
      @JsonProperty("foreign_keys") List<ForeignKeyEntry> foreignKeys,
      List<KeyEntry> checks,
      List<KeyEntry> exclusions,
      List<IndexEntry> indexes,
      @JsonProperty("partition_of") @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable String partitionOf,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> inherits,
      @JsonProperty("partition_key") @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable String partitionKey,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean unlogged) {}

  record ViewEntry(String kind, List<ColumnEntry> columns, List<IndexEntry> indexes) {}

  record ColumnEntry(
      String name,
      String type,
      boolean nullable,
      @JsonProperty("default") @Nullable String defaultValue,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String identity,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String generated) {}

  record KeyEntry(String name, List<String> columns) {}

  record ForeignKeyEntry(
      String name,
      List<String> columns,
      @JsonProperty("ref_table") String refTable,
      @JsonProperty("ref_columns") List<String> refColumns,
      @JsonProperty("on_delete") String onDelete,
      @JsonProperty("on_update") String onUpdate,
      boolean validated,
      boolean deferrable) {}

  record IndexEntry(
      String name,
      List<@Nullable String> columns,
      boolean unique,
      String method,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> include,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String predicate,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean primary,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean constraint) {}

  private static SchemaEntry schema(Catalog catalog) {
    Collection<Relation> relations = catalog.relations();
    return new SchemaEntry(
        catalog.schemas().stream().map(Schema::name).sorted().toList(),
        catalog.extensions().stream().map(Extension::name).sorted().toList(),
        byName(relations, Table.class, table -> table.name().toString(), SchemaJson::table),
        byName(relations, View.class, view -> view.name().toString(), SchemaJson::view),
        names(relations, Sequence.class, sequence -> sequence.name().toString()),
        byName(catalog.types(), EnumType.class, type -> type.name().toString(), EnumType::labels),
        byName(
            catalog.types(),
            DomainType.class,
            type -> type.name().toString(),
            domain -> domain.base().sql()),
        names(catalog.types(), CompositeType.class, type -> type.name().toString()),
        names(catalog.types(), OtherType.class, type -> type.name().toString()));
  }

  private static TableEntry table(Table table) {
    return new TableEntry(
        table.kind().words(),
        columns(table.columns()),
        table.primaryKey().map(SchemaJson::key).orElse(null),
        constraints(table, UniqueConstraint.class, SchemaJson::key),
        constraints(table, ForeignKey.class, SchemaJson::foreignKey),
        constraints(table, CheckConstraint.class, SchemaJson::key),
        constraints(table, ExclusionConstraint.class, SchemaJson::key),
        indexes(table.indexes()),
        table.partitionOf() == null ? null : table.partitionOf().toString(),
        table.inherits().stream().map(Object::toString).toList(),
        table.partitionKey(),
        table.persistence() == Table.Persistence.UNLOGGED);
  }

  private static ViewEntry view(View view) {
    return new ViewEntry(
        view.materialized() ? "materialized view" : "view",
        columns(view.columns()),
        indexes(view.indexes()));
  }

  private static List<ColumnEntry> columns(List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                new ColumnEntry(
                    column.name(),
                    column.type().sql(),
                    !column.notNull(),
                    column.defaultValue() == null ? null : column.defaultValue().sql(),
                    column.identity() == null ? null : column.identity().name().replace('_', ' '),
                    column.generated()))
        .toList();
  }

  private static KeyEntry key(Constraint constraint) {
    return new KeyEntry(constraint.name(), constraint.columns());
  }

  private static ForeignKeyEntry foreignKey(ForeignKey key) {
    return new ForeignKeyEntry(
        key.name(),
        key.columns(),
        key.referencedTable().toString(),
        key.referencedColumns(),
        key.onDelete().sql(),
        key.onUpdate().sql(),
        key.validated(),
        key.deferrable());
  }

  private static List<IndexEntry> indexes(List<Index> indexes) {
    return indexes.stream()
        .sorted(Comparator.comparing(Index::name))
        .map(
            index ->
                new IndexEntry(
                    index.name().name(),
                    index.keys().stream().map(IndexKey::column).toList(),
                    index.unique(),
                    index.method(),
                    index.include(),
                    index.predicate(),
                    index.primary(),
                    index.constraint()))
        .toList();
  }

  private static <T extends Constraint, R> List<R> constraints(
      Table table, Class<T> kind, Function<? super T, R> form) {
    return table.constraints().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .sorted(Comparator.comparing(Constraint::name))
        .map(form)
        .toList();
  }

  private static <T, R> Map<String, R> byName(
      Collection<?> all, Class<T> kind, Function<T, String> name, Function<T, R> form) {
    Map<String, R> sorted = new TreeMap<>();
    for (Object each : all) {
      if (kind.isInstance(each)) {
        sorted.put(name.apply(kind.cast(each)), form.apply(kind.cast(each)));
      }
    }
    return sorted;
  }

  private static <T> List<String> names(
      Collection<?> all, Class<T> kind, Function<T, String> name) {
    return List.copyOf(byName(all, kind, name, Function.identity()).keySet());
  }
}
