package dev.lintel.engine.replay.postgresql;

import java.util.List;
import java.util.Locale;

/** How PostGIS prints the subtype of a geometry column, whatever case it was written in. */
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

  private SpatialNames() {}

  /** Returns a modifier of type {@code type} as the database prints it. */
  static String printed(String type, String modifier) {
    if (!type.equals("geometry") && !type.equals("geography")) {
      return modifier;
    }
    for (String subtype : SUBTYPES) {
      if (modifier.regionMatches(true, 0, subtype, 0, subtype.length())) {
        String rest = modifier.substring(subtype.length());
        if (rest.isEmpty() || "ZM".contains(rest.toUpperCase(Locale.ROOT))) {
          return subtype + rest.toUpperCase(Locale.ROOT);
        }
      }
    }
    return modifier;
  }
}
