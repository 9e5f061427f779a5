package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of the file and of the command line. */
class ConfigurationTest {

  @TempDir private Path folder;

  @BeforeEach
  void makeHistory() throws IOException {
    Folders.write(
        folder.resolve("migrations/V1__a.sql"),
        "CREATE TABLE a (id int);\nALTER TABLE invoice ADD COLUMN x int;\n");
  }

  @Test
  void objectsFromOutsideAreNotMissing() throws IOException {
    assertThat(Calls.in(folder, "check").out()).contains("LNT1011");

    write("[outside]\nobjects = [\"invoice\"]\n");

    Calls.Outcome outcome = Calls.in(folder, "check");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).doesNotContain("LNT1011");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void brokenFileIsToldAndTheRestIsChecked() throws IOException {
    write("layout = \"flyway\"\n\nsever-version = 15\n");

    Calls.Outcome outcome = Calls.in(folder, "check");
    assertThat(outcome.err())
        .isEqualTo(
            "lintel: lintel.toml: line 3 has the key 'sever-version', which is none of"
                + " server-version, empty-database, layout, dialect, schema, outside,"
                + " placeholders.\n");
    assertThat(outcome.out()).contains("LNT1011");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void commandsAboutOneHistoryWaitForARightFile() throws IOException {
    write("layout = 1\n");

    Calls.Outcome outcome = Calls.in(folder, "schema");
    assertThat(outcome.err()).contains("line 1 gives 'layout'");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void fileMayBeNamed() throws IOException {
    Folders.write(folder.resolve("other.toml"), "[outside]\nobjects = [\"invoice\"]\n");

    assertThat(Calls.in(folder, "check", "--config", "other.toml").status()).isZero();
    assertThat(Calls.in(folder, "check", "--config", "none.toml").err())
        .isEqualTo("lintel: The configuration 'none.toml' does not exist.\n");
  }

  @Test
  void versionOfTheServerIsOneThatIsKnown() {
    assertThat(Calls.in(folder, "check", "--server-version", "9.6").err())
        .isEqualTo("lintel: '9.6' is no value of '--server-version': 12 to 18.\n");
  }

  private void write(String text) throws IOException {
    Folders.write(folder.resolve("lintel.toml"), text);
  }
}
