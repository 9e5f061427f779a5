package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.catalog.NamedObject.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of the extensions that come with the server (PostgreSQL 17, appendix F). */
public final class ContribExtensions {

  private static final Set<String> NAMES =
      Set.of(
          """
          amcheck autoinc bloom btree_gin btree_gist citext cube dblink dict_int dict_xsyn
          earthdistance file_fdw fuzzystrmatch hstore insert_username intagg intarray isn lo ltree
          moddatetime old_snapshot pageinspect pg_buffercache pg_freespacemap pg_prewarm
          pg_stat_statements pg_surgery pg_trgm pg_visibility pg_walinspect pgcrypto pgrowlocks
          pgstattuple plpgsql postgres_fdw refint seg sslinfo tablefunc tcn tsm_system_rows
          tsm_system_time unaccent uuid-ossp vector xml2
          """
              .strip()
              .split("\\s+"));

  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "earthdistance", List.of("cube"),
          "postgis_raster", List.of("postgis"),
          "postgis_sfcgal", List.of("postgis"),
          "postgis_topology", List.of("postgis"),
          "postgis_tiger_geocoder", List.of("postgis", "fuzzystrmatch"),
          "pgrouting", List.of("postgis"),
          "vectorscale", List.of("vector"));

  private ContribExtensions() {}

  /** Returns the extensions that must be there before another is made. */
  public static List<String> requiredBy(String extension) {
    return REQUIRED.getOrDefault(extension, List.of());
  }

  /** Returns whether each server has the files of an extension, with the additional modules. */
  public static boolean comesWithServer(String extension) {
    return NAMES.contains(extension) && !extension.equals("vector");
  }

  /** Returns whether an extension may have brought an object of that kind and name. */
  public static boolean mayBring(Execution execution, Kind kind, String name) {
    return execution.catalog().extensions().stream().anyMatch(e -> mayBring(e, kind, name));
  }

  private static boolean mayBring(Extension extension, Kind kind, String name) {
    if (!NAMES.contains(extension.name())) {
      return true;
    }
    return switch (kind) {
      case FOREIGN_DATA_WRAPPER -> name.endsWith("fdw");
      case ACCESS_METHOD ->
          Extensions.mayBring(extension.name(), ExtensionMembers::accessMethods, name);
      case OPERATOR_CLASS, OPERATOR_FAMILY -> name.contains("_ops");
      default -> false;
    };
  }
}
