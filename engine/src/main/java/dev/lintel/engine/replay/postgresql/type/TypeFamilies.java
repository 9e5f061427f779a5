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
import org.jspecify.annotations.Nullable;

/**
 * Which types a foreign key can compare: the equality operators of PostgreSQL's btree operator
 * families, and its implicit casts from the referencing to the referenced type.
 */
public final class TypeFamilies {

  private static final String INTEGERS = "integers";
  private static final String FLOATS = "floats";
  private static final String NUMERIC = "numeric";

  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("smallint", INTEGERS),
          Map.entry("integer", INTEGERS),
          Map.entry("bigint", INTEGERS),
          Map.entry("numeric", NUMERIC),
          Map.entry("real", FLOATS),
          Map.entry("double precision", FLOATS),
          Map.entry("text", "text"),
          Map.entry("character varying", "text"),
          Map.entry("character", "text"),
          Map.entry("uuid", "uuid"),
          Map.entry("boolean", "boolean"),
          Map.entry("bytea", "bytea"),
          Map.entry("date", "dates"),
          Map.entry("timestamp without time zone", "dates"),
          Map.entry("timestamp with time zone", "dates"),
          Map.entry("inet", "inet"),
          Map.entry("jsonb", "jsonb"));

  /** What a referenced type accepts by implicit cast, besides its own family. */
  private static final Map<String, List<String>> ACCEPTS =
      Map.of(NUMERIC, List.of(INTEGERS), FLOATS, List.of(INTEGERS, NUMERIC));

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
    return type.userType() != null || FAMILIES.containsKey(type.name());
  }

  private static String family(DataType type) {
    return type.userType() != null
        ? "enum " + type.userType()
        : FAMILIES.getOrDefault(type.name(), type.name());
  }
}
