package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.cli.args.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void replacesAnOlderFile() throws IOException {
    Path file = Files.writeString(folder.resolve("report.sarif"), "old");

    OutputFile.write(file, "report.sarif", out -> out.write(bytes("new")));

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("report.sarif");
  }

  @Test
  void keepsTheOlderFileWhenWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("report.sarif"), "old");

    assertThatThrownBy(
            () ->
                OutputFile.write(
                    file,
                    "report.sarif",
                    out -> {
                      out.write(bytes("half"));
                      throw new IOException("the disk is full");
                    }))
        .isInstanceOf(UserError.class)
        .hasMessage("The output file 'report.sarif' cannot be written: the disk is full.");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("report.sarif");
  }

  @Test
  void writesThroughALinkAndKeepsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("real.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

    OutputFile.write(link, "link.txt", out -> out.write(bytes("new")));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void saysWhyAFileCannotBeWritten() {
    assertThatThrownBy(() -> OutputFile.write(folder, "here", out -> {}))
        .hasMessage("The output file 'here' cannot be written: it is a folder.");
    assertThatThrownBy(
            () -> OutputFile.write(folder.resolve("no/such.txt"), "no/such.txt", out -> {}))
        .hasMessage("The output file 'no/such.txt' cannot be written: its folder does not exist.");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
