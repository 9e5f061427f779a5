package dev.lintel.engine.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs the {@code git} program in one folder: without a shell, without prompts, without writing to
 * the repository, and not for ever.
 */
public final class Git {
  private static final List<String> NAMES = List.of("git", "git.exe");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * Variables that a hook inherits and that would lead git to another repository or index than the
   * one around the folder.
   */
  private static final List<String> MISLEADING =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_PREFIX",
          "GIT_COMMON_DIR",
          "GIT_NAMESPACE");

  /** Newer versions of git must not fetch what a partial clone lacks: a linter needs no network. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_NO_LAZY_FETCH", "1",
          "LC_ALL", "C");

  private final Path folder;
  private final Map<String, String> environment;

  /**
   * Prepares git for a folder.
   *
   * @param folder an existing folder
   * @param environment the environment variables of the run; {@code PATH} leads to git
   */
  public Git(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  /** Runs git with these arguments. */
  public GitOutput run(String... arguments) {
    return run(new byte[0], List.of(arguments));
  }

  /** Runs git with these arguments and lines of standard input. */
  public GitOutput run(List<String> input, List<String> arguments) {
    return run(String.join("\n", input).concat("\n"), arguments);
  }

  /** Runs git with these arguments and this standard input. */
  public GitOutput run(String input, List<String> arguments) {
    return run(input.getBytes(UTF_8), arguments);
  }

  private GitOutput run(byte[] input, List<String> arguments) {
    Path program = program();
    if (program == null) {
      return new GitOutput(GitOutput.State.ABSENT, new byte[0], "no git on the PATH");
    }
    Process process;
    try {
      process = start(program, arguments);
    } catch (IOException e) {
      return new GitOutput(GitOutput.State.FAILED, new byte[0], String.valueOf(e.getMessage()));
    }
    Drain out = new Drain(process.getInputStream());
    Drain error = new Drain(process.getErrorStream());
    Thread feeder = daemon(() -> feed(process.getOutputStream(), input), "git input");
    boolean ended = await(process);
    GitOutput.State state =
        !ended
            ? GitOutput.State.TIMED_OUT
            : process.exitValue() == 0 ? GitOutput.State.OK : GitOutput.State.FAILED;
    feeder.interrupt();
    return new GitOutput(state, out.bytes(), new String(error.bytes(), UTF_8));
  }

  /** Relative entries of the PATH do not count: the folder of a stranger may hold a {@code git}. */
  private @Nullable Path program() {
    for (String entry : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String name : NAMES) {
        File program = new File(entry, name);
        if (program.isAbsolute() && program.isFile() && program.canExecute()) {
          return program.toPath();
        }
      }
    }
    return null;
  }

  private Process start(Path program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> variables = builder.environment();
    variables.clear();
    variables.putAll(environment);
    MISLEADING.forEach(variables::remove);
    variables.putAll(SETTINGS);
    return builder.start();
  }

  /** Waits for the end; what takes too long, or outlives this thread's own end, is killed. */
  private static boolean await(Process process) {
    try {
      if (process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    return false;
  }

  private static void feed(OutputStream stream, byte[] input) {
    try (stream) {
      stream.write(input);
    } catch (IOException e) {
      // Git closed its input early, as it does when it fails; its exit code tells.
      return;
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Reads a stream to its end in a thread of its own, so that git never waits for a reader. */
  private static final class Drain {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread thread;

    Drain(InputStream stream) {
      thread =
          daemon(
              () -> {
                try (stream) {
                  stream.transferTo(bytes);
                } catch (IOException e) {
                  // The process was killed; what it wrote until then is all there is.
                  return;
                }
              },
              "git output");
    }

    byte[] bytes() {
      try {
        thread.join(PATIENCE.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return bytes.toByteArray();
    }
  }
}
