package dev.lintel.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Calls the program inside the test's own process. */
final class Calls {

  private Calls() {}

  /**
   * What a call did.
   *
   * @param status the exit status
   * @param out standard output
   * @param err standard error
   */
  record Outcome(int status, String out, String err) {}

  /** Calls the program in a folder, outside of any CI, not on a terminal. */
  static Outcome in(Path folder, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Map.of("PATH", System.getenv().getOrDefault("PATH", "")),
            folder.toAbsolutePath(),
            false,
            false);
    ExitCode code = new Program(shell).run(args);
    shell.out().flush();
    shell.err().flush();
    return new Outcome(
        code.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
