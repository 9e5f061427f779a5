package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Functions of extensions that change tables (checked with PostGIS 3.3 on PostgreSQL 15). */
final class ExtensionCallsTest {

  private static final String SET_UP =
      "CREATE EXTENSION postgis; CREATE TABLE a (id int); CREATE TABLE b (id int);";

  @Test
  void geometryColumnsAreAdded() {
    assertThat(
            Replays.statements()
                .then(SET_UP)
                .then("SELECT AddGeometryColumn('a', 'p', 4326, 'POINT', 2);")
                .then("SELECT AddGeometryColumn('public', 'a', 'q', 0, 'LineString', 3);")
                .then("DO $$ BEGIN PERFORM AddGeometryColumn('a', 'r', 1, 'POINTM', 3); END $$;")
                .table("a"))
        .contains("p geometry(Point,4326)", "q geometry(LineStringZ)", "r geometry(PointM,1)");
  }

  @Test
  void oldFormHasChecksInsteadOfAType() {
    assertThat(
            Replays.statements()
                .then(SET_UP)
                .then("SELECT AddGeometryColumn('a', 'p', 4326, 'POINT', 2, false);")
                .then("ALTER TABLE a DROP CONSTRAINT enforce_geotype_p;")
                .then("ALTER TABLE a DROP CONSTRAINT enforce_geotype_p;")
                .refusals())
        .containsExactly(
            "4:1:31-48 42704 constraint \"enforce_geotype_p\" of relation \"a\" does not exist"
                + " <- 3:1:15-48");
  }

  @Test
  void geometryColumnsAndTheirTablesAreDropped() {
    assertThat(
            Replays.statements()
                .then(SET_UP)
                .then("SELECT AddGeometryColumn('a', 'p', 4326, 'POINT', 2);")
                .then("SELECT DropGeometryColumn('a', 'p'), DropGeometryTable('public', 'b');")
                .then("CREATE INDEX ON a (p);")
                .then("ALTER TABLE b ADD x int;")
                .refusals())
        .containsExactly(
            "4:1:20-21 42703 column \"p\" does not exist <- 3:1:1-70",
            "5:1:13-14 42P01 relation \"b\" does not exist <- 3:1:1-70");
  }

  @Test
  void secondColumnOfOneNameIsRefused() {
    assertThat(
            Replays.statements()
                .then(SET_UP)
                .then("SELECT AddGeometryColumn('a', 'id', 4326, 'POINT', 2);")
                .refusals())
        .containsExactly(
            "2:1:1-54 42701 column \"id\" of relation \"a\" already exists <- 1:1:43-49");
  }

  @Test
  void tableThatAnotherFunctionGetsIsUncertain() {
    assertThat(
            Replays.statements()
                .then("CREATE EXTENSION made_up;" + SET_UP)
                .then("SELECT add_history('a'), length('b');")
                .then("ALTER TABLE a DROP COLUMN valid_from;")
                .then("ALTER TABLE b DROP COLUMN valid_from;")
                .refusals())
        .containsExactly("4:1:27-37 42703 column \"valid_from\" of relation \"b\" does not exist");
  }

  @Test
  void indexThatAnotherFunctionMayMakeIsUncertain() {
    assertThat(
            Replays.onDatabaseSetUp()
                .then("CREATE TABLE a (id int, at timestamptz); CREATE INDEX ON a (at);")
                .then("DROP INDEX a_at_idx; SELECT create_hypertable('a', 'at');")
                .then("ALTER INDEX a_at_idx RENAME TO a_time;")
                .then("ALTER INDEX a_id_idx RENAME TO a_number;")
                .refusals())
        .containsExactly("4:1:13-21 42P01 relation \"a_id_idx\" does not exist");
  }
}
