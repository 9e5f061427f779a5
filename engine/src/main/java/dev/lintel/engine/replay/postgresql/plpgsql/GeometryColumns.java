package dev.lintel.engine.replay.postgresql.plpgsql;

import static dev.lintel.engine.catalog.Quoting.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the functions of PostGIS run that make and drop columns (PostGIS 3.4 documentation, chapter
 * 7.2, table management). Catalog and schema may be left out before the table.
 */
final class GeometryColumns {

  private static final int FLAT = 2;
  private static final int MEASURED = 4;

  private GeometryColumns() {}

  /**
   * Returns the statements that a function runs; empty if they are not known.
   *
   * @param function its name
   * @param arguments the values of its arguments
   */
  static Optional<String> statements(String function, List<PlValue> arguments) {
    if (!arguments.stream().allMatch(PlValue::isKnown)) {
      return Optional.empty();
    }
    List<PlValue> given =
        arguments.stream().filter(Predicate.not(PlValue.Bool.class::isInstance)).toList();
    boolean typed = given.size() == arguments.size() || arguments.contains(PlValue.of(Truth.YES));
    return switch (function) {
      case "addgeometrycolumn" -> table(given, 4).flatMap(table -> added(table, given, typed));
      case "dropgeometrycolumn" ->
          table(given, 1)
              .map(table -> "ALTER TABLE %s DROP COLUMN %s".formatted(table, name(given, 1)));
      case "dropgeometrytable" -> table(given, 0).map("DROP TABLE IF EXISTS %s"::formatted);
      default -> Optional.empty();
    };
  }

  private static Optional<String> added(String table, List<PlValue> given, boolean typed) {
    if (!(last(given, 3) instanceof PlValue.Numeral srid)
        || !(last(given, 1) instanceof PlValue.Numeral dimensions)) {
      return Optional.empty();
    }
    String type = last(given, 2).output().toUpperCase(Locale.ROOT);
    String column = name(given, 4);
    if (typed) {
      return Optional.of(
          "ALTER TABLE %s ADD COLUMN %s geometry(%s, %s)"
              .formatted(
                  table, column, type + suffix(type, dimensions.value().intValue()), srid.value()));
    }
    String simple = last(given, 4).output();
    return Optional.of(
        ("ALTER TABLE %1$s ADD COLUMN %2$s geometry,"
                + " ADD CONSTRAINT %3$s CHECK (st_srid(%2$s) = %4$s),"
                + " ADD CONSTRAINT %5$s CHECK (st_ndims(%2$s) = %6$s)"
                + (type.equals("GEOMETRY")
                    ? ""
                    : ", ADD CONSTRAINT %7$s CHECK (geometrytype(%2$s) = '%8$s' OR %2$s IS NULL)"))
            .formatted(
                table,
                column,
                quote("enforce_srid_" + simple),
                srid.value(),
                quote("enforce_dims_" + simple),
                dimensions.value(),
                quote("enforce_geotype_" + simple),
                type));
  }

  private static String suffix(String type, int dimensions) {
    if (dimensions == FLAT) {
      return "";
    }
    return dimensions == MEASURED ? "ZM" : type.endsWith("M") ? "" : "Z";
  }

  /** Returns the table, with its schema if that is given, before the {@code last} arguments. */
  private static Optional<String> table(List<PlValue> given, int last) {
    int end = given.size() - last;
    if (end < 1) {
      return Optional.empty();
    }
    return Optional.of(
        given.subList(Math.max(0, end - 2), end).stream()
            .map(PlValue::output)
            .filter(Predicate.not(String::isEmpty))
            .map(part -> quote(part))
            .collect(Collectors.joining(".")));
  }

  private static String name(List<PlValue> given, int fromEnd) {
    return quote(last(given, fromEnd).output());
  }

  private static PlValue last(List<PlValue> given, int fromEnd) {
    return given.get(given.size() - fromEnd);
  }
}
