package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A block that was refused leaves uncertain what it speaks of. */
final class BlocksAfterRefusalTest {

  private static final String UNREADABLE =
      "DO $$ DECLARE y int; BEGIN FOR y IN 1..3 EXECUTE %s; END LOOP; END $$;";

  @Test
  void textThatAnUnreadableBlockExecutesTellsWhatItTouches() {
    assertThat(
            Replays.prisma()
                .then("CREATE TABLE a (id int);")
                .then(UNREADABLE.formatted("'CREATE TABLE b (id int)'"))
                .then("SELECT x FROM a; SELECT x FROM b; SELECT x FROM c;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42601 missing \"LOOP\""),
            second -> assertThat(second).contains("42703 column \"x\""),
            third -> assertThat(third).contains("42P01 relation \"c\""));
  }

  @Test
  void queryThatAnUnreadableBlockExecutesTouchesNothing() {
    assertThat(
            Replays.prisma()
                .then(UNREADABLE.formatted("'SELECT 1'"))
                .then("SELECT x FROM c;")
                .refusals())
        .satisfiesExactly(
            first -> assertThat(first).contains("42601 missing \"LOOP\""),
            second -> assertThat(second).contains("42P01 relation \"c\""));
  }

  @Test
  void beginningOfANameIsEnoughForWhatIsCalledSo() {
    for (String text :
        new String[] {
          "format('CREATE TABLE part_%s (id int)', y)", "'CREATE TABLE part_' || y || ' (id int)'"
        }) {
      assertThat(
              Replays.prisma()
                  .then(UNREADABLE.formatted(text))
                  .then("SELECT x FROM part_1; SELECT x FROM c;")
                  .refusals())
          .satisfiesExactly(
              first -> assertThat(first).contains("42601 missing \"LOOP\""),
              second -> assertThat(second).contains("42P01 relation \"c\""));
    }
  }

  @Test
  void textThatIsNotWrittenMayDoAnything() {
    assertThat(Replays.prisma().then(UNREADABLE.formatted("y")).then("SELECT x FROM c;").refusals())
        .satisfiesExactly(only -> assertThat(only).contains("42601 missing \"LOOP\""));
  }

  @Test
  void typeThatWasThereStaysButForTheLabelsItWasMeantToHave() {
    String labels =
        "INSERT INTO a VALUES ('b'); INSERT INTO a VALUES ('c'); INSERT INTO a VALUES ('a');";
    for (String again :
        new String[] {
          "CREATE TYPE e AS ENUM ('a', 'c');",
          "DO $$ BEGIN CREATE TYPE e AS ENUM ('a', 'c'); END $$;"
        }) {
      assertThat(
              Replays.prisma()
                  .then("CREATE TYPE e AS ENUM ('a'); CREATE TABLE a (x e);")
                  .then(again)
                  .then(labels)
                  .refusals())
          .satisfiesExactly(
              first -> assertThat(first).contains("42710 type \"e\" already exists"),
              second -> assertThat(second).contains("22P02").contains("enum e: \"b\""));
    }
  }

  @Test
  void typeThatABlockSpeaksOfTwiceMayBeAnother() {
    assertThat(
            Replays.prisma()
                .then("CREATE TYPE e AS ENUM ('a'); CREATE TABLE a (x e);")
                .then("DO $$ BEGIN CREATE TYPE e AS ENUM ('a'); ALTER TYPE e RENAME TO f; END $$;")
                .then("INSERT INTO a VALUES ('b'); CREATE TYPE e AS ENUM ('x');")
                .refusals())
        .satisfiesExactly(only -> assertThat(only).contains("42710"));
  }
}
