package dev.lintel.engine.replay.postgresql.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As PostGIS 3.3 on PostgreSQL 15 prints them; the embedded server has no PostGIS. */
class SpatialNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          geography | point          | Point, 4326
          geography | Point, 4269    | Point, 4269
          geography | pointz         | PointZ, 4326
          geometry  | POINT          | Point
          geometry  | point, 0       | Point
          geometry  | Geometry, 4326 | Geometry, 4326
          vector    | 3              | 3
          """)
  void printsSubtypeAndReferenceSystem(String type, String written, String printed) {
    assertThat(SpatialNames.printed(type, List.of(written.split(", "))))
        .containsExactly(printed.split(", "));
  }
}
