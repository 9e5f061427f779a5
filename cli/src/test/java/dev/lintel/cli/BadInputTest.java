package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Input that no tool could have written on purpose: each is told in one sentence, and the rest is
 * checked, which a mistake in the migration before it shows. (After a script that could not be read
 * nothing is certain any more.)
 */
class BadInputTest {

  private static final String NAME = "20250102000000_odd";
  private static final String PLACE = "migrations/" + NAME + "/migration.sql";

  @TempDir private Path folder;

  @BeforeEach
  void makeHistory() throws IOException {
    write("20250101000000_init", "CREATE TABLE \"A\" (\"b\" TEXT);\n");
    write("20250101120000_mistake", "ALTER TABLE \"A\" ADD COLUMN \"b\" TEXT;\n");
    Folders.write(folder.resolve("migrations/migration_lock.toml"), "provider = \"postgresql\"\n");
  }

  @Test
  void acceptsAnEmptyFile() throws IOException {
    write(NAME, "");

    assertThat(findings()).doesNotContain(NAME);
  }

  @Test
  void acceptsWindowsLineBreaks() throws IOException {
    write(NAME, "-- one\r\nALTER TABLE \"A\"\r\n  ADD COLUMN \"c\" TEXT;\r\n");

    assertThat(findings()).doesNotContain(NAME);
  }

  @Test
  void tellsABinaryFile() throws IOException {
    write(NAME, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, (byte) 0xff, 0});

    assertThat(findings()).containsOnlyOnce("--> " + PLACE);
  }

  @Test
  void tellsInvalidUtf8() throws IOException {
    write(NAME, "-- caf\u00E9\nSELECT 1;\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(findings()).containsOnlyOnce("--> " + PLACE);
  }

  @Test
  void tellsUtf16() throws IOException {
    write(
        NAME,
        "\uFEFFALTER TABLE \"A\" ADD COLUMN \"c\" TEXT;\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(findings()).containsOnlyOnce("--> " + PLACE).contains("UTF-16");
  }

  @Test
  void survivesAHundredThousandParentheses() throws IOException {
    write(
        NAME,
        "SELECT "
            + "(".repeat(100_000)
            + "1"
            + ")".repeat(100_000)
            + ";\n"
            + "CREATE TABLE x (a INT DEFAULT "
            + "(".repeat(100_000)
            + "1"
            + ")".repeat(100_000)
            + ");\n");

    findings();
  }

  @Test
  void tellsAnUnterminatedString() throws IOException {
    write(NAME, "UPDATE \"A\" SET \"b\" = 'never ends;\n");

    assertThat(findings()).containsOnlyOnce("--> " + PLACE);
  }

  @Test
  void tellsAnUnterminatedDollarQuote() throws IOException {
    write(NAME, "DO $body$ BEGIN END;\n");

    assertThat(findings()).containsOnlyOnce("--> " + PLACE);
  }

  @Test
  void tellsAnUnterminatedComment() throws IOException {
    write(NAME, "SELECT 1; /* /* never */ ends\n");

    assertThat(findings()).containsOnlyOnce("--> " + PLACE);
  }

  @Test
  void readsTenMegabytesOnOneLine() throws IOException {
    String values = "('" + "x".repeat(990) + "'), ";
    write(NAME, "INSERT INTO \"A\" (\"b\") VALUES " + values.repeat(10_000) + "('y');");

    assertThat(findings()).doesNotContain(NAME);
  }

  /** Root may read everything; the memory of a process is a file that not even root reads so. */
  @Test
  void tellsAFileThatCannotBeRead() throws IOException {
    write(NAME, "SELECT 1;\n");
    Path file = folder.resolve(PLACE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    if (Files.isReadable(file)) {
      Files.delete(file);
      link("/proc/self/mem");
    }

    String findings = findings();

    Files.delete(file);
    assertThat(findings).containsOnlyOnce("--> " + PLACE);
  }

  @Test
  void tellsALinkThatLeadsNowhere() throws IOException {
    link("nowhere.sql");

    assertThat(findings()).containsOnlyOnce("--> " + PLACE);
  }

  @Test
  void tellsALinkThatLeadsToItself() throws IOException {
    link("migration.sql");

    assertThat(findings()).containsOnlyOnce("--> " + PLACE);
  }

  @Test
  void tellsAPathThatIsMissingAndChecksTheOther() {
    Calls.Outcome outcome = Calls.in(folder, "check", "nowhere", "migrations");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).containsOnlyOnce("nowhere").doesNotContain("\tat ");
    assertThat(outcome.out()).contains("LNT1001");
  }

  @Test
  void survivesALoopOfFolders() throws IOException {
    Files.createSymbolicLink(folder.resolve("migrations/loop"), folder);

    Calls.Outcome outcome = Calls.in(folder, "check");

    assertThat(outcome.out()).contains("LNT1001");
    assertThat(outcome.err()).doesNotContain("\tat ");
  }

  private String findings() {
    Calls.Outcome outcome = Calls.in(folder, "check", "--quiet");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("error[LNT1001 duplicate-column]: Migration '20250101120000_mistake'")
        .doesNotContain("\tat ", "Exception");
    assertThat(outcome.status()).isEqualTo(1);
    return outcome.out();
  }

  private void link(String target) throws IOException {
    Path file = folder.resolve(PLACE);
    Files.createDirectories(file.getParent());
    Files.createSymbolicLink(file, Path.of(target));
  }

  private void write(String migration, String text) throws IOException {
    write(migration, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String migration, byte[] bytes) throws IOException {
    Path file = folder.resolve("migrations/" + migration + "/migration.sql");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
