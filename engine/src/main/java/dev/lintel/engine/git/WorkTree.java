package dev.lintel.engine.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder inside of a git working tree, or the reason why git has nothing to say about it.
 *
 * @param git runs in the folder
 * @param prefix the folder's path relative to the top of the repository, with a final slash; empty
 *     for the top; null if there is an obstacle
 * @param top the top of the repository as git spells it; null if there is an obstacle
 * @param shallow whether the clone lacks older commits
 * @param obstacle why there is no history to look at, one sentence; null if there is one
 */
public record WorkTree(
    Git git,
    @Nullable String prefix,
    @Nullable Path top,
    boolean shallow,
    @Nullable String obstacle) {
  /** Said where a name in the repository cannot be written in the locale of the run. */
  public static final String OTHER_LOCALE =
      "Names outside of ASCII cannot be read in this locale, so migrations are not compared with"
          + " the base; set LC_ALL=C.UTF-8";

  /**
   * Asks git about a folder.
   *
   * @param folder an existing folder
   * @param environment the environment variables of the run
   */
  public static WorkTree of(Path folder, Map<String, String> environment) {
    Git git = new Git(folder, environment);
    GitOutput output =
        git.run("rev-parse", "--show-toplevel", "--show-prefix", "--is-shallow-repository");
    List<String> lines = output.lines();
    if (!output.ok() || lines.size() != 3) {
      return new WorkTree(git, null, null, false, obstacle(output));
    }
    Path top = resolve(folder, lines.get(0));
    return top == null
        ? new WorkTree(git, null, null, false, OTHER_LOCALE)
        : new WorkTree(git, lines.get(1), top, lines.get(2).equals("true"), null);
  }

  /**
   * Returns the path of a file or folder.
   *
   * @param path relative to the top of the repository
   * @return the path; null if this is no working tree, or if the locale of the run cannot write the
   *     name, as the locale C cannot write {@code é}
   */
  public @Nullable Path resolve(String path) {
    return top == null ? null : resolve(top, path);
  }

  /** Returns whether something is there; yes where that cannot be told. */
  public boolean mayHold(String path) {
    Path file = resolve(path);
    return file == null || Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns a path below a folder; null if the locale of the run cannot write the name. */
  public static @Nullable Path resolve(Path folder, String path) {
    try {
      return folder.resolve(path);
    } catch (InvalidPathException e) {
      // Not an error of the repository: only this run cannot name the file.
      return null;
    }
  }

  private static String obstacle(GitOutput output) {
    String consequence = "so edited and deleted migrations cannot be told";
    if (output.state() == GitOutput.State.ABSENT) {
      return "There is no git program here, " + consequence;
    }
    if (output.state() == GitOutput.State.TIMED_OUT) {
      return "git did not answer in time, " + consequence;
    }
    if (output.error().contains("dubious ownership")) {
      return "git refuses the repository because another user owns it (git config --global --add"
          + " safe.directory allows it), "
          + consequence;
    }
    if (output.error().contains("not a git repository")
        || output.error().contains("must be run in a work tree")) {
      return "This is not a git repository, " + consequence;
    }
    String reason = output.error().strip().lines().findFirst().orElse("no reason given");
    return "git could not read the repository (%s), %s".formatted(reason, consequence);
  }
}
