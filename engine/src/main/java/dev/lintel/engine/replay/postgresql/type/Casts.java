package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.UserType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The casts that ALTER COLUMN TYPE makes without USING: implicit and assignment casts ({@code
 * pg_cast} of PostgreSQL 15 with {@code castcontext} i or a), and output as text.
 */
public final class Casts {

  private static final Set<String> STRINGS = Set.of("text", "character varying", "character");
  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "real", "double precision", "numeric");

  private static final Map<String, Set<String>> ASSIGNMENTS =
      Map.ofEntries(
          Map.entry("smallint", NUMBERS),
          Map.entry("integer", with(NUMBERS, "money")),
          Map.entry("bigint", with(NUMBERS, "money")),
          Map.entry("numeric", with(NUMBERS, "money")),
          Map.entry("real", NUMBERS),
          Map.entry("double precision", NUMBERS),
          Map.entry("money", Set.of("numeric")),
          Map.entry("text", STRINGS),
          Map.entry("character varying", STRINGS),
          Map.entry("character", STRINGS),
          Map.entry("uuid", Set.of()),
          Map.entry("boolean", Set.of()),
          Map.entry("bytea", Set.of()),
          Map.entry("date", Set.of("timestamp without time zone", "timestamp with time zone")),
          Map.entry(
              "timestamp without time zone",
              Set.of("date", "time without time zone", "timestamp with time zone")),
          Map.entry(
              "timestamp with time zone",
              Set.of(
                  "date",
                  "time without time zone",
                  "time with time zone",
                  "timestamp without time zone")),
          Map.entry("json", Set.of("jsonb")),
          Map.entry("jsonb", Set.of("json")));

  private Casts() {}

  /** Returns whether the server certainly knows no such cast. */
  public static boolean isRefused(Catalog catalog, DataType from, DataType to) {
    DataType source = base(catalog, from);
    DataType target = base(catalog, to);
    if (source == null || target == null || isString(target) || isSame(source, target)) {
      return false;
    }
    if (source.dimensions() != target.dimensions()) {
      return true;
    }
    if (source.dimensions() > 0) {
      return isRefused(catalog, element(source), element(target));
    }
    if (source.userType() != null || target.userType() != null) {
      return true;
    }
    return !ASSIGNMENTS.getOrDefault(source.name(), Set.of()).contains(target.name());
  }

  /** Returns the type under a domain; null if its casts are not known. */
  private static @Nullable DataType base(Catalog catalog, DataType type) {
    if (type.userType() == null) {
      return ASSIGNMENTS.containsKey(type.name()) ? type : null;
    }
    UserType userType = catalog.type(type.userType()).orElse(null);
    if (userType == null || catalog.uncertainty().covers(type.userType())) {
      return null;
    }
    if (userType instanceof DomainType domain && type.dimensions() == 0) {
      return base(catalog, domain.base());
    }
    return userType instanceof EnumType ? type : null;
  }

  private static DataType element(DataType array) {
    return new DataType(array.userType(), array.name(), array.modifiers(), 0);
  }

  private static boolean isString(DataType type) {
    return type.userType() == null && type.dimensions() == 0 && STRINGS.contains(type.name());
  }

  private static boolean isSame(DataType first, DataType second) {
    return first.dimensions() == second.dimensions()
        && (first.userType() == null
            ? second.userType() == null && first.name().equals(second.name())
            : first.userType().equals(second.userType()));
  }

  private static Set<String> with(Set<String> names, String more) {
    Set<String> all = new HashSet<>(names);
    all.add(more);
    return Set.copyOf(all);
  }
}
