package dev.lintel.engine.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the working trees of a repository.
 *
 * @param top its top folder, absolute
 * @param branch the branch that is checked out in it; null if none is
 */
public record LinkedWorktree(Path top, @Nullable String branch) {
  private static final String TOP = "worktree ";
  private static final String BRANCH = "branch refs/heads/";

  /** Lists all working trees of the repository, the given one included; none if git cannot say. */
  public static List<LinkedWorktree> of(WorkTree tree) {
    List<LinkedWorktree> found = new ArrayList<>();
    Path top = null;
    String branch = null;
    for (String field : tree.git().run("worktree", "list", "--porcelain", "-z").records()) {
      if (field.startsWith(TOP)) {
        top = WorkTree.resolve(Path.of(""), field.substring(TOP.length()));
      } else if (field.startsWith(BRANCH)) {
        branch = field.substring(BRANCH.length());
      } else if (field.isEmpty() && top != null) {
        found.add(new LinkedWorktree(top, branch));
        top = null;
        branch = null;
      }
    }
    return found;
  }
}
