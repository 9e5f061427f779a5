package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a refused statement did not touch is checked as ever. */
final class CertainAfterRefusalTest {

  @Test
  void missingPolicyRuleOrConstraintIsNoColumn() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, x int); CREATE TABLE b (id int, y int);")
                .then("DROP POLICY own ON a; DROP RULE keep ON a; DROP TRIGGER t ON a;")
                .then("ALTER TABLE a DROP CONSTRAINT c; COMMENT ON CONSTRAINT d ON a IS '';")
                .then("CREATE VIEW v AS SELECT * FROM a JOIN b ON a.id = b.id;")
                .then("SELECT y FROM a;")
                .refusals())
        .hasSize(7)
        .last()
        .satisfies(last -> assertThat(last).contains("42703 column \"y\" does not exist"));
  }

  @Test
  void nameOfAMissingPartMayBeThatOfAPart() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then("ALTER TABLE a ADD CONSTRAINT c CHECK (idd > 0);")
                .then("ALTER TABLE a DROP CONSTRAINT c; COMMENT ON CONSTRAINT c ON a IS '';")
                .refusals())
        .satisfiesExactly(only -> assertThat(only).contains("42703 column \"idd\""));
  }

  @Test
  void refusedDefaultLeavesTheTypeOfItsColumn() {
    assertThat(
            Replays.prisma()
                .then("CREATE TYPE r AS ENUM ('A'); CREATE TABLE a (id int, r r);")
                .then("ALTER TABLE a ALTER COLUMN r SET DEFAULT 'B';")
                .then("UPDATE a SET r = 1;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("22P02"),
            second -> assertThat(second).contains("42804 column \"r\" is of type r"));
  }

  @Test
  void refusedDefaultMayHaveReplacedAnother() {
    assertThat(
            Replays.prisma()
                .then("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';")
                .then("CREATE TABLE a (id int DEFAULT f(), x text DEFAULT 'y');")
                .then("ALTER TABLE a ALTER COLUMN id SET DEFAULT '';")
                .then("ALTER TABLE a ALTER COLUMN x SET DEFAULT lowr('');")
                .then("DROP FUNCTION f();")
                .then("ALTER TABLE a ALTER COLUMN x TYPE int USING 0;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("22P02"),
            second -> assertThat(second).contains("42883 function lowr(unknown)"));
  }

  @Test
  void uniqueKeyIsNoPrimaryKey() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, x int);")
                .then("ALTER TABLE a ALTER COLUMN x TYPE uuid, ADD UNIQUE (id);")
                .then("SELECT x FROM a GROUP BY id;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42804"),
            second -> assertThat(second).contains("42803 column \"a.x\" must appear"));
  }

  @Test
  void keyMayBeThereOnItsOwnColumnsOnly() {
    assertThat(
            Replays.prisma()
                .then(
                    "CREATE TABLE a (id int PRIMARY KEY, x int, y int); CREATE TABLE b (x int, y"
                        + " int);")
                .then("ALTER TABLE a ADD PRIMARY KEY (y, x);")
                .then("ALTER TABLE b ADD FOREIGN KEY (x, y) REFERENCES a (x, y);")
                .then("ALTER TABLE b ADD FOREIGN KEY (x) REFERENCES a (x);")
                .then(
                    "INSERT INTO b SELECT 1; INSERT INTO a VALUES (1) ON CONFLICT (x, y) DO"
                        + " NOTHING;")
                .refusals())
        .containsExactly(
            "2:1:19-37 42P16 multiple primary keys for table \"a\" are not allowed <- 1:1:24-35",
            "4:1:19-51 42830 there is no unique constraint matching given keys for referenced"
                + " table \"a\" <- 1:1:1-50");
  }

  @Test
  void primaryKeyMayBeThere() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, x int);")
                .then("ALTER TABLE a ALTER COLUMN x TYPE uuid, ADD PRIMARY KEY (id);")
                .then("SELECT x FROM a GROUP BY id;")
                .refusals())
        .satisfiesExactly(only -> assertThat(only).contains("42804"));
  }

  @Test
  void importLeavesWhatIsThere() {
    assertThat(
            Replays.prisma()
                .then("CREATE EXTENSION postgres_fdw; CREATE TABLE a (id int);")
                .then("CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw;")
                .then("IMPORT FOREIGN SCHEMA public FROM SERVER s INTO public;")
                .then("ALTER TABLE a ADD COLUMN id int; SELECT * FROM imported;")
                .refusals())
        .satisfiesExactly(only -> assertThat(only).contains("42701"));
  }

  @Test
  void constraintThatCannotBeReadLeavesTheTypesOfColumns() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, x uuid);")
                .then("ALTER TABLE a ADD CONSTRAINT c CHECK x IS NOT NULL;")
                .then("ALTER TABLE a ALTER COLUMN x TYPE int;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42601"),
            second -> assertThat(second).contains("42804"));
  }

  @Test
  void changeOfATypeExplainsTheRemovalOfTypesOnly() {
    assertThat(
            Replays.prisma()
                .then("CREATE TYPE r AS ENUM ('A'); CREATE TABLE a (id int PRIMARY KEY, r r);")
                .then("CREATE TABLE b (id int REFERENCES a);")
                .then("ALTER TABLE a ALTER COLUMN r TYPE int; DROP TYPE r; DROP TABLE a;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42804"),
            second -> assertThat(second).contains("2BP01 cannot drop table a"));
  }

  @Test
  void starReturnsNoColumnThatNothingMayHave() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int); SELECT n FROM a;")
                .then("SELECT * FROM a ORDER BY x; SELECT * FROM a ORDER BY n;")
                .then(
                    "SELECT *, 1 AS x FROM a ORDER BY x; SELECT *, lower('') FROM a ORDER BY"
                        + " lower;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42703 column \"n\" does not exist"),
            second -> assertThat(second).contains("42703 column \"x\" does not exist"));
  }

  @Test
  void joinKnowsWhichColumnsItsSidesCannotHave() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int); CREATE TABLE b (id int, x int, h text);")
                .then("ALTER TABLE a ADD COLUMN h no_such_type;")
                .then("SELECT a.id FROM a JOIN b USING (x);")
                .then("SELECT a.id FROM a JOIN b USING (h); SELECT a.id FROM a JOIN b USING (id);")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42704"),
            second -> assertThat(second).contains("42703 column \"x\" specified in USING clause"));
  }

  @Test
  void primaryKeyThatMayBeThereIsNotGroupedByWithoutGroupBy() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, x int);")
                .then("ALTER TABLE a ADD PRIMARY KEY (idd);")
                .then("SELECT x, max(id) FROM a;")
                .then("SELECT x, max(id) FROM a GROUP BY id;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42703 column \"idd\""),
            second -> assertThat(second).contains("3:1").contains("42803 column \"a.x\""));
  }

  @Test
  void tableMadeTwiceMayBeMeantToHaveMoreColumns() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then("CREATE TABLE a (id int, x int);")
                .then("UPDATE a SET x = 1; UPDATE a SET y = 1;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42P07 relation \"a\" already exists"),
            second -> assertThat(second).contains("42703 column \"y\" of relation \"a\""));
  }
}
