package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A refusal points at the clause that is refused and at what stands in its way. */
final class PlacesTest {

  @Test
  void columnAddedTwicePointsAtBothColumns() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE \"SystemPrompt\" (\n  \"id\" TEXT,\n  \"prev\" TEXT\n);")
                .then("ALTER TABLE \"SystemPrompt\" ADD COLUMN     \"prev\" TEXT;")
                .refusals())
        .containsExactly(
            "2:1:43-49 42701 column \"prev\" of relation \"SystemPrompt\" already exists"
                + " <- 1:3:3-14");
  }

  @Test
  void relationMadeTwicePointsAtTheStatementThatMadeIt() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then("CREATE VIEW a AS SELECT 1;")
                .refusals())
        .containsExactly("2:1:13-14 42P07 relation \"a\" already exists <- 1:1:1-24");
  }

  @Test
  void missingTablePointsAtWhereItWasDropped() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then("DROP TABLE a;")
                .then("ALTER TABLE a ADD COLUMN x int;")
                .refusals())
        .containsExactly("3:1:13-14 42P01 relation \"a\" does not exist <- 2:1:1-13");
  }

  @Test
  void missingTablePointsAtWhereItWasRenamed() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then("ALTER TABLE a RENAME TO b;")
                .then("DROP TABLE a;")
                .refusals())
        .containsExactly("3:1:12-13 42P01 table \"a\" does not exist <- 2:1:15-26");
  }

  @Test
  void missingColumnPointsAtWhereItWasDropped() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, x int);")
                .then("ALTER TABLE a DROP COLUMN x;")
                .then("UPDATE a SET x = 1;")
                .refusals())
        .containsExactly(
            "3:1:14-15 42703 column \"x\" of relation \"a\" does not exist <- 2:1:15-28");
  }

  @Test
  void indexThatWentWithItsTablePointsAtTheDropOfTheTable() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int); CREATE INDEX i ON a (id);")
                .then("DROP TABLE a;")
                .then("DROP INDEX i;")
                .refusals())
        .containsExactly("3:1:12-13 42704 index \"i\" does not exist <- 2:1:1-13");
  }

  @Test
  void dropPointsAtWhatDependsOnIt() {
    assertThat(
            Replays.prisma()
                .then(
                    "CREATE TABLE a (id int PRIMARY KEY);\nCREATE TABLE b (a_id int REFERENCES a);")
                .then("DROP TABLE a;")
                .refusals())
        .containsExactly(
            "2:1:12-13 2BP01 cannot drop table a because other objects depend on it"
                + " <- 1:2:26-38");
  }

  @Test
  void typeThatForeignKeysCannotComparePointsAtTheChangeOfType() {
    assertThat(
            Replays.prisma()
                .then(
                    "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a_id int REFERENCES a);")
                .then("ALTER TABLE b ALTER COLUMN a_id TYPE text;")
                .refusals())
        .singleElement()
        .asString()
        .startsWith("2:1:")
        .contains("42804 foreign key constraint \"b_a_id_fkey\" cannot be implemented");
  }
}
