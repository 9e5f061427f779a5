package dev.lintel.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The driver of the database runs no COPY, so what it accepts stands here. */
final class CopyTest {

  private static final String TABLE = "CREATE TABLE a (id int, \"Name\" text);\n";

  @Test
  void columnsThatAreThereAreCopied() {
    assertThat(
            Replays.statements()
                .then(TABLE + "COPY a (id, \"Name\") FROM stdin;\n1\tx\n\\.\n")
                .then("COPY a (id) FROM '/a.csv' WITH (FORMAT csv);")
                .then("COPY a TO STDOUT; COPY (SELECT id FROM a) TO STDOUT;")
                .refusals())
        .isEmpty();
  }

  @Test
  void aColumnThatIsMissingIsRefused() {
    assertThat(Replays.statements().then(TABLE + "COPY a (id, name) FROM stdin;\n\\.\n").refusals())
        .satisfiesExactly(
            only -> assertThat(only).contains("42703 column \"name\" of relation \"a\""));
  }
}
