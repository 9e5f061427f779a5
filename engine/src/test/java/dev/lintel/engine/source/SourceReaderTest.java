package dev.lintel.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  @TempDir Path root;
  private SourceReader reader;

  @BeforeEach
  void readBelowTheTemporaryFolder() {
    reader = new SourceReader(new SourceRoot(root));
  }

  @Test
  void readsTextWithItsPathRelativeToTheRoot() throws IOException {
    Files.createDirectories(root.resolve("a"));
    Reading reading = read("a/é.sql", "select 'é';\r\n");
    assertThat(reading.file().path()).isEqualTo("a/é.sql");
    assertThat(reading.file().text()).isEqualTo("select 'é';\r\n");
    assertThat(reading.byteOrderMark()).isFalse();
  }

  @Test
  void readsAnEmptyFile() throws IOException {
    assertThat(read("empty.sql", "").file().text()).isEmpty();
  }

  @Test
  void readsTenMegabytesOnOneLine() throws IOException {
    String text = "-- ".concat("x".repeat(10_000_000));
    assertThat(read("long.sql", text).file().line(1)).hasSize(10_000_003);
  }

  @Test
  void keepsAByteOrderMarkOutOfTheText() throws IOException {
    Reading reading = read("bom.sql", "\ufeffselect 1;");
    assertThat(reading.file().text()).isEqualTo("select 1;");
    assertThat(reading.byteOrderMark()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void saysThatAFileIsUtf16(String charset) throws IOException {
    Files.writeString(
        root.resolve("wide.sql"),
        "create table t (id int);",
        java.nio.charset.Charset.forName(charset));
    assertProblem("wide.sql", ProblemKind.UTF16, "wide.sql is UTF-16; save it as UTF-8");
  }

  @Test
  void namesLineAndOffsetOfInvalidUtf8() throws IOException {
    Files.write(
        root.resolve("latin.sql"), "-- a\n-- caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    Problem problem =
        assertProblem(
            "latin.sql",
            ProblemKind.BAD_ENCODING,
            "latin.sql is not valid UTF-8: line 2 holds the byte 0xE9 at offset 11 of the file");
    assertThat(problem.span()).isEqualTo(new SourceSpan("latin.sql", 2, 7, 2, 8));
  }

  @Test
  void findsACharacterThatIsCutOffAtTheEnd() throws IOException {
    Files.write(root.resolve("cut.sql"), new byte[] {'a', (byte) 0xE2, (byte) 0x82});
    assertProblem(
        "cut.sql",
        ProblemKind.BAD_ENCODING,
        "cut.sql is not valid UTF-8: line 1 holds the byte 0xE2 at offset 1 of the file");
  }

  @Test
  void saysThatAFileIsBinary() throws IOException {
    Files.write(root.resolve("b.sql"), new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xff, 7});
    assertProblem("b.sql", ProblemKind.BINARY, "b.sql is binary: it holds a NUL byte at offset 4");
  }

  @Test
  void saysThatAPathDoesNotExist() {
    assertProblem("none.sql", ProblemKind.MISSING_PATH, "none.sql does not exist");
  }

  @Test
  void saysThatALinkLeadsNowhere() throws IOException {
    Files.createSymbolicLink(root.resolve("link.sql"), Path.of("gone.sql"));
    assertProblem(
        "link.sql",
        ProblemKind.BROKEN_LINK,
        "link.sql cannot be read: it is a symbolic link to something that does not exist");
  }

  @Test
  void saysThatLinksLeadInACircle() throws IOException {
    Files.createSymbolicLink(root.resolve("a.sql"), Path.of("b.sql"));
    Files.createSymbolicLink(root.resolve("b.sql"), Path.of("a.sql"));
    assertProblem(
        "a.sql",
        ProblemKind.LINK_LOOP,
        "a.sql cannot be read: its symbolic links lead in a circle");
  }

  @Test
  void saysThatAFolderIsNoFile() throws IOException {
    Files.createDirectory(root.resolve("x.sql"));
    assertProblem(
        "x.sql", ProblemKind.UNREADABLE, "x.sql cannot be read: it is a folder, not a file");
  }

  @Test
  void opensNoPipe() throws IOException, InterruptedException {
    Process mkfifo = new ProcessBuilder("mkfifo", root.resolve("pipe.sql").toString()).start();
    assertThat(mkfifo.waitFor()).isZero();
    assertProblem(
        "pipe.sql",
        ProblemKind.UNREADABLE,
        "pipe.sql cannot be read: it is a device or a pipe, not a file");
  }

  @Test
  void saysWhyTheSystemRefusesToRead() throws IOException {
    Files.createSymbolicLink(root.resolve("m.sql"), Path.of("/proc/self/mem"));
    assertProblem("m.sql", ProblemKind.UNREADABLE, "m.sql cannot be read: Input/output error");
  }

  @Test
  void takesTheTopOfTheRepositoryForTheRoot() throws IOException {
    Path folder = Files.createDirectories(root.resolve("repo/app/migrations"));
    Files.writeString(root.resolve("repo/.git"), "gitdir: elsewhere");
    assertThat(SourceRoot.of(root, List.of(folder)).directory()).isEqualTo(root.resolve("repo"));
  }

  @Test
  void takesTheWorkingDirectoryForTheRootOutsideOfARepository() throws IOException {
    Files.createDirectories(root.resolve("a/b"));
    assertThat(SourceRoot.of(root.resolve("a"), List.of(Path.of("b"))).directory())
        .isEqualTo(root.resolve("a"));
    assertThat(SourceRoot.of(root.resolve("a/b"), List.of(root.resolve("a"))).directory())
        .isEqualTo(root.resolve("a"));
  }

  private Reading read(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
    return reader.read(root.resolve(name));
  }

  private Problem assertProblem(String name, ProblemKind kind, String message) {
    Reading reading = reader.read(root.resolve(name));
    assertThat(reading.file()).isNull();
    assertThat(reading.problem().kind()).isEqualTo(kind);
    assertThat(reading.problem().message()).isEqualTo(message);
    return reading.problem();
  }
}
