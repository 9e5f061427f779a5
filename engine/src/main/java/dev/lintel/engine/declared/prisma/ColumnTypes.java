package dev.lintel.engine.declared.prisma;

import static java.util.Map.entry;

import dev.lintel.engine.catalog.DataType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL types of scalar fields, as PostgreSQL prints them. */
final class ColumnTypes {

  /** The types of Prisma itself, with what stands in the database when no native type is named. */
  private static final Map<String, DataType> DEFAULTS =
      Map.of(
          "String", plain("text"),
          "Boolean", plain("boolean"),
          "Int", plain("integer"),
          "BigInt", plain("bigint"),
          "Float", plain("double precision"),
          "Decimal", new DataType(null, "numeric", List.of("65", "30"), 0),
          "DateTime", new DataType(null, "timestamp without time zone", List.of("3"), 0),
          "Json", plain("jsonb"),
          "Bytes", plain("bytea"));

  private static final Map<String, Native> NATIVE =
      Map.ofEntries(
          entry("SmallInt", new Native("Int", "smallint", Set.of(0))),
          entry("Integer", new Native("Int", "integer", Set.of(0))),
          entry("Oid", new Native("Int", "oid", Set.of(0))),
          entry("BigInt", new Native("BigInt", "bigint", Set.of(0))),
          entry("Decimal", new Native("Decimal", "numeric", Set.of(0, 2))),
          entry("Money", new Native("Decimal", "money", Set.of(0))),
          entry("Real", new Native("Float", "real", Set.of(0))),
          entry("DoublePrecision", new Native("Float", "double precision", Set.of(0))),
          entry("Boolean", new Native("Boolean", "boolean", Set.of(0))),
          entry("Text", new Native("String", "text", Set.of(0))),
          entry("Char", new Native("String", "character", Set.of(0, 1))),
          entry("VarChar", new Native("String", "character varying", Set.of(0, 1))),
          entry("Bit", new Native("String", "bit", Set.of(0, 1))),
          entry("VarBit", new Native("String", "bit varying", Set.of(0, 1))),
          entry("Uuid", new Native("String", "uuid", Set.of(0))),
          entry("Xml", new Native("String", "xml", Set.of(0))),
          entry("Inet", new Native("String", "inet", Set.of(0))),
          entry("Citext", new Native("String", "citext", Set.of(0))),
          entry("Timestamp", new Native("DateTime", "timestamp without time zone", Set.of(0, 1))),
          entry("Timestamptz", new Native("DateTime", "timestamp with time zone", Set.of(0, 1))),
          entry("Date", new Native("DateTime", "date", Set.of(0))),
          entry("Time", new Native("DateTime", "time without time zone", Set.of(0, 1))),
          entry("Timetz", new Native("DateTime", "time with time zone", Set.of(0, 1))),
          entry("Json", new Native("Json", "json", Set.of(0))),
          entry("JsonB", new Native("Json", "jsonb", Set.of(0))),
          entry("ByteA", new Native("Bytes", "bytea", Set.of(0))));

  /**
   * A native type.
   *
   * @param scalar the Prisma type it refines
   * @param printed what PostgreSQL prints, without modifiers
   * @param counts how many arguments it may have
   */
  private record Native(String scalar, String printed, Set<Integer> counts) {}

  private ColumnTypes() {}

  static boolean isScalar(String name) {
    return DEFAULTS.containsKey(name);
  }

  /**
   * Returns the type of a scalar field's column.
   *
   * @param nativeType the attribute that names a native type; null if there is none
   * @param nativeName its name without the prefix; null if there is none
   * @return null if the native type does not exist or does not fit
   */
  static @Nullable DataType of(
      FieldType type, @Nullable Attribute nativeType, @Nullable String nativeName) {
    int dimensions = type.isList() ? 1 : 0;
    if (nativeType == null || nativeName == null) {
      DataType plain = Optional.ofNullable(DEFAULTS.get(type.name())).orElseThrow();
      return new DataType(null, plain.name(), plain.modifiers(), dimensions);
    }
    Native named = NATIVE.get(nativeName);
    List<Argument> arguments = nativeType.arguments();
    boolean digits = arguments.stream().allMatch(a -> a.value() instanceof Value.Digits);
    if (named == null
        || !named.scalar().equals(type.name())
        || !named.counts().contains(arguments.size())
        || !digits) {
      return null;
    }
    List<String> modifiers =
        arguments.stream().map(a -> ((Value.Digits) a.value()).text()).toList();
    return new DataType(null, named.printed(), modifiers, dimensions);
  }

  private static DataType plain(String name) {
    return new DataType(null, name, List.of(), 0);
  }
}
