package dev.lintel.engine.catalog;

import java.util.Set;

/** Quotes identifiers as PostgreSQL does when it prints them ({@code quote_identifier}). */
public final class Quoting {

  /**
   * The keywords of PostgreSQL 17 that are not "unreserved": as names they are printed in quotes.
   */
  private static final Set<String> KEYWORDS =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization between
          bigint binary bit boolean both case cast char character check coalesce collate
          collation column concurrently constraint create cross current_catalog
          current_date current_role current_schema current_time current_timestamp
          current_user dec decimal default deferrable desc distinct do else end except
          exists extract false fetch float for foreign freeze from full grant greatest
          group grouping having ilike in initially inner inout int integer intersect
          interval into is isnull join lateral leading least left like limit localtime
          localtimestamp national natural nchar none normalize not notnull null nullif
          numeric offset on only or order out outer overlaps overlay placing position
          precision primary real references returning right row select session_user
          setof similar smallint some substring symmetric table tablesample then time
          timestamp to trailing treat trim true union unique user using values varchar
          variadic verbose when where window with xmlattributes xmlconcat xmlelement
          xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
          """
              .split("\\s+"));

  private static final Set<String> SEARCHED = Set.of("public", "pg_catalog");

  private Quoting() {}

  /** Returns {@code name}, in double quotes if it needs them. */
  public static String quote(String name) {
    return isPlain(name) && !KEYWORDS.contains(name)
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }

  /**
   * Returns the name with its schema unless the default search path leads there, quoted where it
   * must be.
   */
  public static String quote(QualifiedName name) {
    return SEARCHED.contains(name.schema())
        ? quote(name.name())
        : quote(name.schema()) + "." + quote(name.name());
  }

  private static boolean isPlain(String name) {
    if (name.isEmpty() || (name.charAt(0) >= '0' && name.charAt(0) <= '9')) {
      return false;
    }
    return name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
  }
}
