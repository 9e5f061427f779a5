package dev.lintel.engine.declared;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.DomainType;
import dev.lintel.engine.catalog.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether two column types are the same to Prisma. Measured on its engine: a domain counts as its
 * base type, a declared time without precision fits any precision, {@code Unsupported} fits every
 * type that Prisma has no name for.
 */
final class TypeEquality {

  /** The types that Prisma has names for. */
  private static final Set<String> KNOWN =
      Set.of(
          "integer",
          "smallint",
          "bigint",
          "oid",
          "numeric",
          "money",
          "real",
          "double precision",
          "boolean",
          "text",
          "character",
          "character varying",
          "bpchar",
          "bit",
          "bit varying",
          "uuid",
          "xml",
          "inet",
          "citext",
          "timestamp without time zone",
          "timestamp with time zone",
          "time without time zone",
          "time with time zone",
          "date",
          "json",
          "jsonb",
          "bytea");

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int2", "smallint"),
          Map.entry("int8", "bigint"),
          Map.entry("float8", "double precision"),
          Map.entry("float4", "real"),
          Map.entry("bool", "boolean"),
          Map.entry("decimal", "numeric"),
          Map.entry("varchar", "character varying"),
          Map.entry("char", "character"),
          Map.entry("varbit", "bit varying"),
          Map.entry("timestamptz", "timestamp with time zone"),
          Map.entry("timestamp", "timestamp without time zone"),
          Map.entry("timetz", "time with time zone"),
          Map.entry("time", "time without time zone"));

  private final Catalog replayed;

  /**
   * Creates an equality.
   *
   * @param replayed the catalog that knows the domains
   */
  TypeEquality(Catalog replayed) {
    this.replayed = replayed;
  }

  boolean same(DataType declared, DataType found) {
    DataType base = withoutDomains(found);
    if (base.userType() != null && replayed.uncertainty().covers(base.userType())) {
      return true;
    }
    if ((declared.dimensions() > 0) != (base.dimensions() > 0)) {
      return false;
    }
    if (declared.userType() != null) {
      return declared.userType().equals(base.userType());
    }
    String name = spelled(declared.name());
    if (!KNOWN.contains(name)) {
      return sameUnsupported(name, found, base);
    }
    if (base.userType() != null) {
      return name.equals("citext") && base.name().equalsIgnoreCase("citext");
    }
    return sameBuiltIn(new DataType(null, name, declared.modifiers(), declared.dimensions()), base);
  }

  /**
   * {@code Unsupported("…")}: Prisma does not compare the names, only whether it knows the type.
   */
  private static boolean sameUnsupported(String name, DataType found, DataType base) {
    boolean known = base.userType() == null && KNOWN.contains(base.name());
    String last = name.substring(name.lastIndexOf('.') + 1).replace("\"", "");
    return !known || found.name().equalsIgnoreCase(last);
  }

  private static boolean sameBuiltIn(DataType declared, DataType found) {
    String name = found.name().equals("bpchar") ? "character" : found.name();
    if (!declared.name().equals(name)) {
      return false;
    }
    boolean array = declared.dimensions() > 0;
    List<String> wanted = modifiers(declared);
    List<String> there = modifiers(found);
    if (name.startsWith("time")) {
      // the engine reads no precision for arrays that have none
      return wanted.isEmpty()
          || wanted.equals(there)
          || (there.isEmpty() && (array || wanted.equals(List.of("6"))));
    }
    if (name.equals("character") || name.equals("bit")) {
      List<String> one = List.of("1");
      return (wanted.isEmpty() ? one : wanted).equals(there.isEmpty() ? one : there);
    }
    return wanted.equals(there);
  }

  private static List<String> modifiers(DataType type) {
    boolean noScale = type.name().equals("numeric") && type.modifiers().size() == 1;
    return noScale ? List.of(type.modifiers().get(0), "0") : type.modifiers();
  }

  private DataType withoutDomains(DataType type) {
    DataType base = type;
    for (int i = 0; i < 20 && base.userType() != null; i++) {
      QualifiedName name = base.userType();
      if (!(replayed.type(name).orElse(null) instanceof DomainType domain)) {
        break;
      }
      DataType inner = domain.base();
      base =
          new DataType(
              inner.userType(),
              inner.name(),
              inner.modifiers(),
              inner.dimensions() + base.dimensions());
    }
    return base;
  }

  /** Returns the name of a type as PostgreSQL prints it, whatever stands in {@code Unsupported}. */
  private static String spelled(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", "").strip();
    return SPELLINGS.getOrDefault(lower, lower);
  }
}
