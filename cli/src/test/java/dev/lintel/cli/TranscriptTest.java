package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * End to end: each folder under {@code e2e} holds a project ({@code files}, or {@code from.txt}
 * with its path in this repository), the calls to make in it ({@code args.txt}, one a line), and
 * what they print ({@code expected.txt}), which {@code -Dgolden.update=true} rewrites. The project
 * is copied out of the repository first, so that git says nothing of it.
 */
class TranscriptTest {

  private static final Path CASES = Path.of("src/test/resources/e2e");
  private static final Path REPOSITORY = Path.of("..");

  @TempDir private Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsWhatIsExpected(String name) throws IOException {
    Path testCase = CASES.resolve(name);
    Folders.copy(project(testCase), folder);
    StringBuilder transcript = new StringBuilder();
    for (String line : Files.readAllLines(testCase.resolve("args.txt"))) {
      append(transcript, line, Calls.in(folder, Words.of(line)));
    }

    Path expected = testCase.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, transcript);
    }
    assertThat(transcript.toString()).isEqualTo(Files.readString(expected));
  }

  private static Path project(Path testCase) throws IOException {
    Path from = testCase.resolve("from.txt");
    return Files.exists(from)
        ? REPOSITORY.resolve(Files.readString(from).strip())
        : testCase.resolve("files");
  }

  private static void append(StringBuilder transcript, String line, Calls.Outcome outcome) {
    transcript.append("$ lintel ").append(line).append('\n').append(outcome.out());
    if (!outcome.err().isEmpty()) {
      transcript.append("--- standard error\n").append(outcome.err());
    }
    transcript.append("--- exit status ").append(outcome.status()).append("\n\n");
  }
}
