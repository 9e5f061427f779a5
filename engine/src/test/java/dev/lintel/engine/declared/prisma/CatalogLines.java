package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.ForeignKey;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a catalog as lines, tables by name, so that a test can show what it expects. */
final class CatalogLines {

  private CatalogLines() {}

  static String of(Catalog catalog) {
    List<String> lines = new ArrayList<>();
    catalog.types().stream()
        .filter(EnumType.class::isInstance)
        .map(EnumType.class::cast)
        .map(type -> "enum " + type.name() + " " + type.labels())
        .sorted()
        .forEach(lines::add);
    catalog.relations().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .forEach(table -> add(table, lines));
    return String.join("\n", lines) + "\n";
  }

  private static void add(Table table, List<String> lines) {
    lines.add("table " + table.name());
    table.columns().forEach(column -> lines.add("  " + line(column)));
    table
        .primaryKey()
        .ifPresent(key -> lines.add("  primary key " + key.name() + " " + key.columns()));
    table.indexes().stream()
        .filter(index -> !index.primary())
        .forEach(index -> lines.add("  " + line(index)));
    table.constraints().stream()
        .filter(ForeignKey.class::isInstance)
        .map(ForeignKey.class::cast)
        .forEach(key -> lines.add("  " + line(key)));
  }

  private static String line(Column column) {
    String nullability = column.notNull() ? " not null" : "";
    String value = column.defaultValue() == null ? "" : " default " + column.defaultValue().sql();
    return column.name() + " " + column.type().sql() + nullability + value;
  }

  private static String line(Index index) {
    String keys =
        index.keys().stream()
            .map(
                key ->
                    key.column()
                        + (key.operatorClass() == null ? "" : " " + key.operatorClass())
                        + (key.descending() ? " desc" : ""))
            .collect(Collectors.joining(", ", "[", "]"));
    return (index.unique() ? "unique " : "index ")
        + index.name().name()
        + (index.method().equals("btree") ? " " : " " + index.method() + " ")
        + keys
        + (index.predicate() == null ? "" : " where " + index.predicate());
  }

  private static String line(ForeignKey key) {
    return "foreign key %s %s -> %s %s %s/%s"
        .formatted(
            key.name(),
            key.columns(),
            key.referencedTable(),
            key.referencedColumns(),
            key.onDelete().sql().toLowerCase(Locale.ROOT),
            key.onUpdate().sql().toLowerCase(Locale.ROOT));
  }
}
