package dev.lintel.engine.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A git repository for tests, with fixed authors and dates and without the user's settings. */
public final class Repository {
  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private int commits;

  private Repository(Path folder) {
    this.folder = folder;
    environment.put("PATH", System.getenv("PATH"));
    environment.put("HOME", folder.toString());
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
  }

  /** Makes an empty repository with the branch {@code main}. */
  public static Repository create(Path folder) throws IOException {
    Files.createDirectories(folder);
    Repository repository = new Repository(folder);
    repository.git("init", "-q", "-b", "main");
    return repository;
  }

  /** Takes a folder that git itself made into a repository. */
  public static Repository of(Path folder) {
    return new Repository(folder);
  }

  public Path folder() {
    return folder;
  }

  /** Returns the environment in which git is hermetic, with more variables. */
  public Map<String, String> environment(String... more) {
    Map<String, String> all = new TreeMap<>(environment);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  public Repository write(String path, String text) throws IOException {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public Repository write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  public Repository commit(String message) {
    commits++;
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", message);
    return this;
  }

  /** Runs git and returns what it prints. */
  public String git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().clear();
      builder.environment().putAll(environment);
      builder
          .environment()
          .putAll(
              Map.of(
                  "GIT_AUTHOR_NAME", "Ada Example",
                  "GIT_AUTHOR_EMAIL", "ada@example.org",
                  "GIT_COMMITTER_NAME", "Ada Example",
                  "GIT_COMMITTER_EMAIL", "ada@example.org",
                  "GIT_AUTHOR_DATE", date(),
                  "GIT_COMMITTER_DATE", date()));
      Process process = builder.start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      assertThat(process.waitFor()).as("%s: %s", command, output).isZero();
      return output;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private String date() {
    return "2024-01-01T00:00:%02dZ".formatted(commits % 60);
  }
}
