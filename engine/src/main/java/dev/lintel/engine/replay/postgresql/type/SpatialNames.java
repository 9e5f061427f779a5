package dev.lintel.engine.replay.postgresql.type;

import java.util.List;
import java.util.Locale;

/**
 * How PostGIS prints the modifiers of a spatial type: the subtype in its own case, whatever case it
 * was written in, and the reference system, of which a geography has one even if none is written.
 */
final class SpatialNames {

  private static final List<String> SUBTYPES =
      List.of(
          "Geometry",
          "Point",
          "LineString",
          "Polygon",
          "MultiPoint",
          "MultiLineString",
          "MultiPolygon",
          "GeometryCollection",
          "CircularString",
          "CompoundCurve",
          "CurvePolygon",
          "MultiCurve",
          "MultiSurface",
          "PolyhedralSurface",
          "Triangle",
          "Tin");

  private static final String WGS84 = "4326";
  private static final String NO_SYSTEM = "0";

  private SpatialNames() {}

  /** Returns the modifiers of type {@code type} as the database prints them. */
  static List<String> printed(String type, List<String> modifiers) {
    boolean geography = type.equals("geography");
    if (modifiers.isEmpty() || (!geography && !type.equals("geometry"))) {
      return modifiers;
    }
    String subtype = subtype(modifiers.get(0));
    String system = modifiers.size() > 1 ? modifiers.get(1) : geography ? WGS84 : NO_SYSTEM;
    return system.equals(NO_SYSTEM) ? List.of(subtype) : List.of(subtype, system);
  }

  private static String subtype(String written) {
    for (String subtype : SUBTYPES) {
      if (written.regionMatches(true, 0, subtype, 0, subtype.length())) {
        String rest = written.substring(subtype.length());
        if (rest.isEmpty() || "ZM".contains(rest.toUpperCase(Locale.ROOT))) {
          return subtype + rest.toUpperCase(Locale.ROOT);
        }
      }
    }
    return written;
  }
}
