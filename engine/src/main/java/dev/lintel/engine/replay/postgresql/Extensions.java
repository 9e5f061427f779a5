package dev.lintel.engine.replay.postgresql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types that extensions bring (their control files and scripts; the documentation of PostgreSQL
 * 17, appendix F, for those that come with it). An extension that is not listed may bring any type.
 */
final class Extensions {

  private static final Map<String, List<String>> TYPES =
      Map.ofEntries(
          Map.entry("citext", List.of("citext")),
          Map.entry("hstore", List.of("hstore")),
          Map.entry("ltree", List.of("ltree", "lquery", "ltxtquery")),
          Map.entry("cube", List.of("cube")),
          Map.entry("seg", List.of("seg")),
          Map.entry("lo", List.of("lo")),
          Map.entry(
              "isn", List.of("ean13", "isbn13", "ismn13", "issn13", "isbn", "ismn", "issn", "upc")),
          Map.entry("intarray", List.of("query_int")),
          Map.entry("pg_trgm", List.of("gtrgm")),
          Map.entry("vector", List.of("vector", "halfvec", "sparsevec")),
          Map.entry(
              "postgis",
              List.of(
                  "geometry",
                  "geography",
                  "box2d",
                  "box3d",
                  "box2df",
                  "spheroid",
                  "gidx",
                  "geometry_dump",
                  "valid_detail")),
          Map.entry("postgis_raster", List.of("raster", "addbandarg", "reclassarg", "rastbandarg")),
          Map.entry(
              "postgis_topology",
              List.of("topogeometry", "topoelement", "validatetopology_returntype")),
          Map.entry("h3", List.of("h3index")),
          Map.entry("timescaledb", List.of()),
          Map.entry("uuid-ossp", List.of()),
          Map.entry("pgcrypto", List.of()),
          Map.entry("btree_gin", List.of()),
          Map.entry("btree_gist", List.of()),
          Map.entry("unaccent", List.of()),
          Map.entry("fuzzystrmatch", List.of()),
          Map.entry("tablefunc", List.of()),
          Map.entry("pg_stat_statements", List.of()),
          Map.entry("plpgsql", List.of()),
          Map.entry("pg_cron", List.of()),
          Map.entry("pg_net", List.of()),
          Map.entry("pgjwt", List.of()),
          Map.entry("pg_graphql", List.of()),
          Map.entry("postgres_fdw", List.of()),
          Map.entry("dblink", List.of()),
          Map.entry("earthdistance", List.of("earth")),
          Map.entry("moddatetime", List.of()));

  /** Extensions with functions made for triggers (documentation, appendix F). */
  private static final Set<String> WITH_TRIGGER_FUNCTIONS =
      Set.of("autoinc", "insert_username", "lo", "moddatetime", "refint", "tcn");

  private Extensions() {}

  /** Returns whether an extension may bring functions for triggers. */
  static boolean mayBringTriggerFunctions(String extension) {
    return !TYPES.containsKey(extension) || WITH_TRIGGER_FUNCTIONS.contains(extension);
  }

  /** Returns the types of an extension; empty if the extension is not known. */
  static Optional<List<String>> types(String extension) {
    return Optional.ofNullable(TYPES.get(extension));
  }
}
