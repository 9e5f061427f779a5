package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What could not be dropped, moved or renamed is there; what is written as if not is one mistake.
 */
final class IntendedChangesTest {

  @Test
  void whatLeansOnWhatCouldNotBeDroppedIsNoSecondMistake() {
    assertThat(
            Replays.prisma()
                .then("CREATE TYPE t AS ENUM ('x'); CREATE TABLE a (id int, k t);")
                .then("CREATE VIEW v AS SELECT id FROM a; CREATE VIEW w AS SELECT id FROM v;")
                .then(
                    """
                    DROP VIEW v;
                    ALTER TABLE a ALTER COLUMN id TYPE bigint;
                    DROP TABLE a;
                    DROP TYPE t;
                    CREATE OR REPLACE VIEW v AS SELECT 1 AS n;
                    """)
                .then("SELECT n FROM v;")
                .refusals())
        .satisfiesExactly(
            only -> assertThat(only).contains("2BP01 cannot drop view v because other objects"));
  }

  @Test
  void whatElseLeansOnThemIs() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int); CREATE TABLE b (id int);")
                .then("CREATE VIEW v AS SELECT id FROM a; CREATE VIEW w AS SELECT id FROM v;")
                .then("CREATE VIEW u AS SELECT id FROM b;")
                .then("DROP VIEW v; DROP TABLE b;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("2BP01 cannot drop view v"),
            second -> assertThat(second).contains("2BP01 cannot drop table b"));
  }

  @Test
  void tableMadeInPlaceOfOneThatCouldNotBeDroppedMayLookAsItIsWritten() {
    for (String again :
        new String[] {"CREATE TABLE a (x int);", "CREATE TABLE IF NOT EXISTS a (x int);"}) {
      assertThat(
              Replays.prisma()
                  .then("CREATE TABLE a (id int); CREATE VIEW v AS SELECT id FROM a;")
                  .then("DROP TABLE a;" + again)
                  .then("UPDATE a SET x = 1; ALTER TABLE a ADD COLUMN y int;")
                  .refusals())
          .satisfiesExactly(only -> assertThat(only).contains("2BP01 cannot drop table a"));
    }
  }

  @Test
  void columnMadeInPlaceOfOneThatCouldNotBeDroppedMayHaveAnotherType() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, c int); CREATE VIEW v AS SELECT c FROM a;")
                .then("ALTER TABLE a DROP COLUMN c; ALTER TABLE a ADD COLUMN c text;")
                .then("UPDATE a SET c = 'x';")
                .then("UPDATE a SET id = 'y';")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("2BP01 cannot drop column c"),
            second -> assertThat(second).contains("22P02").contains("integer: \"y\""));
  }

  @Test
  void ofSeveralThatCouldNotBeDroppedEachStaysAsItIs() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int); CREATE VIEW v AS SELECT id FROM a;")
                .then("DROP VIEW v, no_such;")
                .then("DROP TABLE v; SELECT x FROM v;")
                .then("CREATE VIEW v AS SELECT 1 AS n; SELECT n FROM v;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42P01 view \"no_such\" does not exist"),
            second -> assertThat(second).contains("42809 \"v\" is not a table"),
            third -> assertThat(third).contains("42703 column \"x\" does not exist"));
  }

  @Test
  void tableWhoseRowTypeCouldNotBeDroppedStaysAsItIs() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY, p date);")
                .then("DROP TYPE a;")
                .then("INSERT INTO a (id) VALUES (1); UPDATE a SET p = 0;")
                .then("CREATE TABLE a (q int); UPDATE a SET q = 1;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("2BP01 cannot drop type a because table a"),
            second -> assertThat(second).contains("428C9").contains("into column \"id\""),
            third -> assertThat(third).contains("42804 column \"p\" is of type date"));
  }

  @Test
  void whatCouldNotMoveIsStillThere() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int); CREATE VIEW v AS SELECT id FROM a;")
                .then("ALTER TABLE a SET SCHEMA no_such;")
                .then("UPDATE a SET x = 1; ALTER TABLE no_such.a ADD COLUMN y int;")
                .then("CREATE TABLE a (z int); UPDATE a SET z = 1;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("3F000 schema \"no_such\" does not exist"),
            second -> assertThat(second).contains("42703 column \"x\" of relation \"a\""));
  }

  @Test
  void whatCouldNotBeRenamedIsStillThere() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int); CREATE TABLE b (id int);")
                .then("ALTER TABLE a RENAME TO b; UPDATE a SET x = 1; CREATE TABLE a (z int);")
                .then("UPDATE a SET z = 1;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42P07 relation \"b\" already exists"),
            second -> assertThat(second).contains("42703 column \"x\" of relation \"a\""));
  }

  @Test
  void whatIsDroppedAtLastExplainsNothing() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int); CREATE VIEW v AS SELECT id FROM a;")
                .then("DROP TABLE a; DROP TABLE a CASCADE;")
                .then("CREATE TABLE a (x int); CREATE TABLE a (x int);")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("2BP01 cannot drop table a"),
            second -> assertThat(second).contains("42P07 relation \"a\" already exists"));
  }

  @Test
  void referenceOfATableThatCouldNotBeDroppedIsNoSecondMistake() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int PRIMARY KEY);")
                .then("CREATE TABLE b (id int REFERENCES a);")
                .then("DROP TABLE b, no_such;")
                .then("TRUNCATE a; ALTER TABLE a DROP COLUMN id; DROP TABLE a;")
                .refusals())
        .satisfiesExactly(only -> assertThat(only).contains("42P01 table \"no_such\""));
  }
}
