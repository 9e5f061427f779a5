package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows are checked against what a refused statement before left as it was. */
final class RowsAfterRefusalTest {

  @Test
  void columnThatMayBeAddedComesLast() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int GENERATED ALWAYS AS IDENTITY, n smallint);")
                .then("ALTER TABLE a ADD COLUMN s no_such_type;")
                .then("INSERT INTO a VALUES (1, 2);")
                .then("INSERT INTO a VALUES (DEFAULT, 'x');")
                .then("INSERT INTO a VALUES (DEFAULT, 2, 'new');")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42704 type \"no_such_type\""),
            second -> assertThat(second).contains("428C9").contains("into column \"id\""),
            third -> assertThat(third).contains("22P02").contains("type smallint: \"x\""));
  }

  @Test
  void rowMayFillTheColumnsThatMayBeAddedAndNoMore() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then("ALTER TABLE a ADD COLUMN b no_such_type, ADD COLUMN c int;")
                .then("INSERT INTO a VALUES ('x', 2, 3);")
                .then("INSERT INTO a VALUES (1, 2, 3, 4);")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42704"),
            second -> assertThat(second).contains("42601 INSERT has more expressions"));
  }

  @Test
  void columnBehindOneThatMayBeDroppedHasNoPlace() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, n int, s text, m int);")
                .then("ALTER TABLE a DROP COLUMN n, ADD COLUMN z no_such_type;")
                .then("INSERT INTO a VALUES (1, 'x', 2, 'y');")
                .refusals())
        .satisfiesExactly(only -> assertThat(only).contains("42704"));
  }

  @Test
  void checkOfOtherColumnsHolds() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, seats int CHECK (seats > 0), place int NOT NULL);")
                .then("ALTER TABLE a ADD CONSTRAINT c CHECK (plac >= 0);")
                .then("INSERT INTO a (seats, place) VALUES (0, 1);")
                .then("INSERT INTO a (seats, place) VALUES (1, NULL);")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42703 column \"plac\""),
            second -> assertThat(second).contains("23514").contains("\"a_seats_check\""),
            third -> assertThat(third).contains("23502").contains("column \"place\""));
  }

  @Test
  void checkThatMayBeDroppedRefusesNothing() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (n int, CONSTRAINT few CHECK (n < 10), CHECK (n > 5));")
                .then("ALTER TABLE a DROP CONSTRAINT few, DROP CONSTRAINT no_such;")
                .then("INSERT INTO a VALUES (20);")
                .then("INSERT INTO a VALUES (2);")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42704"),
            second -> assertThat(second).contains("23514").contains("\"a_n_check\""));
  }

  @Test
  void defaultThatMayBeThereIsNoNull() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int, seats int NOT NULL CHECK (seats > 0));")
                .then("ALTER TABLE a ALTER COLUMN seats SET DEFAULT 'many';")
                .then("INSERT INTO a (id) VALUES (1);")
                .then("INSERT INTO a (seats) VALUES (0);")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("22P02"),
            second -> assertThat(second).contains("23514"));
  }

  @Test
  void triggerOrRuleThatMayBeThereMayChangeTheRow() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (n int NOT NULL); CREATE TABLE b (n int NOT NULL);")
                .then("CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW EXECUTE FUNCTION f();")
                .then("CREATE RULE r AS ON INSERT TO b DO INSTEAD DELETE FROM no_such;")
                .then("INSERT INTO a VALUES (NULL); INSERT INTO b VALUES (NULL);")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42883 function f() does not exist"),
            second -> assertThat(second).contains("42P01 relation \"no_such\""));
  }
}
