package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.UserType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which types a foreign key can compare: the equality operators of PostgreSQL's btree operator
 * families, and its implicit casts from the referencing to the referenced type.
 */
public final class TypeFamilies {

  private static final String INTEGERS = "integers";
  private static final String FLOATS = "floats";
  private static final String TEXTS = "texts";
  private static final String DATES = "dates";
  private static final String BITS = "bits";
  private static final String ADDRESSES = "addresses";
  private static final String HARDWARE = "hardware addresses";

  /** The families that hold several types; each other known type is a family of its own. */
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("smallint", INTEGERS),
          Map.entry("integer", INTEGERS),
          Map.entry("bigint", INTEGERS),
          Map.entry("real", FLOATS),
          Map.entry("double precision", FLOATS),
          Map.entry("text", TEXTS),
          Map.entry("character varying", TEXTS),
          Map.entry("date", DATES),
          Map.entry("timestamp without time zone", DATES),
          Map.entry("timestamp with time zone", DATES),
          Map.entry("inet", ADDRESSES),
          Map.entry("cidr", ADDRESSES),
          Map.entry("macaddr", HARDWARE),
          Map.entry("macaddr8", HARDWARE),
          Map.entry("bit", BITS),
          Map.entry("bit varying", BITS));

  private static final Set<String> ALONE =
      Set.of(
          "numeric",
          "money",
          "character",
          "name",
          "uuid",
          "boolean",
          "bytea",
          "time without time zone",
          "time with time zone",
          "interval",
          "jsonb",
          "oid",
          "pg_lsn",
          "tsvector",
          "tsquery",
          "int4range",
          "int8range",
          "numrange",
          "tsrange",
          "tstzrange",
          "daterange");

  /** What a referenced family accepts by implicit cast, besides its own types. */
  private static final Map<String, List<String>> ACCEPTS =
      Map.of(
          "numeric",
          List.of(INTEGERS),
          FLOATS,
          List.of(INTEGERS, "numeric"),
          TEXTS,
          List.of("character", "name"),
          "character",
          List.of(TEXTS),
          "name",
          List.of(TEXTS, "character"),
          "interval",
          List.of("time without time zone"),
          "time with time zone",
          List.of("time without time zone"),
          "oid",
          List.of(INTEGERS));

  private TypeFamilies() {}

  /** Returns whether a foreign key between these types is certainly refused. */
  public static boolean areIncomparable(
      Catalog catalog, DataType referenced, DataType referencing) {
    DataType to = base(catalog, referenced);
    DataType from = base(catalog, referencing);
    if (to == null || from == null) {
      return false;
    }
    if (to.dimensions() > 0 || from.dimensions() > 0) {
      boolean same =
          to.dimensions() == from.dimensions()
              && to.name().equals(from.name())
              && Objects.equals(to.userType(), from.userType());
      return !same && isKnown(to) && isKnown(from);
    }
    if (to.userType() != null && to.userType().equals(from.userType())) {
      return false;
    }
    if (!isKnown(to) || !isKnown(from)) {
      return false;
    }
    String family = family(to);
    return !family.equals(family(from))
        && !ACCEPTS.getOrDefault(family, List.of()).contains(family(from));
  }

  /** Returns the type under a domain; null if it is a user type other than an enum. */
  private static @Nullable DataType base(Catalog catalog, DataType type) {
    QualifiedName name = type.userType();
    if (name == null) {
      return type;
    }
    UserType userType = catalog.type(name).orElse(null);
    if (userType == null || catalog.uncertainty().covers(name)) {
      return null;
    }
    if (userType instanceof DomainType domain && type.dimensions() == 0) {
      return base(catalog, domain.base());
    }
    return userType instanceof EnumType ? type : null;
  }

  private static boolean isKnown(DataType type) {
    return type.userType() != null
        || FAMILIES.containsKey(type.name())
        || ALONE.contains(type.name());
  }

  private static String family(DataType type) {
    return type.userType() != null
        ? "enum " + type.userType()
        : FAMILIES.getOrDefault(type.name(), type.name());
  }
}
