package dev.lintel.engine.git;

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
    boolean shallow = lines.get(2).equals("true");
    return new WorkTree(git, lines.get(1), Path.of(lines.get(0)), shallow, null);
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
