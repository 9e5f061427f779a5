package dev.lintel.engine.replay.postgresql.type;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The types of schema {@code pg_catalog} that a column may have, by every name the grammar or the
 * catalog knows them, with the name {@code format_type} prints (PostgreSQL 17 documentation,
 * chapter 8).
 */
public final class BuiltInTypes {

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int2", "smallint"),
          Map.entry("int8", "bigint"),
          Map.entry("float", "double precision"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("bool", "boolean"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"),
          Map.entry("varchar", "character varying"),
          Map.entry("char varying", "character varying"),
          Map.entry("national character varying", "character varying"),
          Map.entry("national char varying", "character varying"),
          Map.entry("nchar varying", "character varying"),
          Map.entry("char", "character"),
          Map.entry("nchar", "character"),
          Map.entry("national character", "character"),
          Map.entry("national char", "character"),
          Map.entry("varbit", "bit varying"),
          Map.entry("timestamptz", "timestamp with time zone"),
          Map.entry("timestamp", "timestamp without time zone"),
          Map.entry("timetz", "time with time zone"),
          Map.entry("time", "time without time zone"));

  private static final Set<String> PRINTED_AS_THEY_ARE =
      words(
          """
          integer smallint bigint real boolean numeric character bit interval text name bytea oid
          json jsonb jsonpath uuid xml date money cid xid xid8 tid
          inet cidr macaddr macaddr8 box circle line lseg path point polygon
          tsvector tsquery pg_lsn pg_snapshot txid_snapshot refcursor int2vector oidvector aclitem
          regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc
          regprocedure regrole regtype
          int4range int8range numrange tsrange tstzrange daterange
          int4multirange int8multirange nummultirange tsmultirange tstzmultirange datemultirange
          bpchar
          """);

  /** Types that only functions have (PostgreSQL 17 documentation, section 8.21). */
  private static final Set<String> PSEUDO =
      Set.of(
          "any",
          "anyarray",
          "anycompatible",
          "anycompatiblearray",
          "anycompatiblemultirange",
          "anycompatiblenonarray",
          "anycompatiblerange",
          "anyelement",
          "anyenum",
          "anymultirange",
          "anynonarray",
          "anyrange",
          "cstring",
          "event_trigger",
          "fdw_handler",
          "index_am_handler",
          "internal",
          "language_handler",
          "record",
          "table_am_handler",
          "trigger",
          "tsm_handler",
          "unknown",
          "void");

  /** Words of the grammar that are no names of types in {@code pg_type}. */
  private static final Set<String> GRAMMAR_ONLY =
      Set.of(
          "integer",
          "smallint",
          "bigint",
          "real",
          "double precision",
          "boolean",
          "character",
          "character varying",
          "int",
          "float",
          "decimal",
          "dec",
          "nchar",
          "timestamp without time zone",
          "timestamp with time zone",
          "time without time zone",
          "time with time zone",
          "bit varying");

  private static final Map<String, String> SERIALS =
      Map.of(
          "serial", "integer",
          "serial4", "integer",
          "bigserial", "bigint",
          "serial8", "bigint",
          "smallserial", "smallint",
          "serial2", "smallint");

  private static final Set<String> PRINTED = Set.copyOf(ALIASES.values());

  private BuiltInTypes() {}

  /**
   * Returns the printed name of a built-in type.
   *
   * @param name the folded name, or the words of the grammar's own types in lower case
   * @return null if there is no such type
   */
  public static @Nullable String printed(String name) {
    if (PRINTED_AS_THEY_ARE.contains(name) || PRINTED.contains(name)) {
      return name;
    }
    return ALIASES.get(name);
  }

  /** Returns the printed name of a type by its name in the system catalog, as in double quotes. */
  public static @Nullable String ofCatalogName(String name) {
    return GRAMMAR_ONLY.contains(name) ? null : printed(name);
  }

  /** Returns the integer type of a serial type; null if the name is none. */
  public static @Nullable String serial(String name) {
    return SERIALS.get(name);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether a name is that of a type that no column can have. */
  public static boolean isPseudo(String name) {
    return PSEUDO.contains(name);
  }
}
