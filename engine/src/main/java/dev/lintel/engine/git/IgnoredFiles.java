package dev.lintel.engine.git;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Files that a project keeps out of its repository, such as generated copies. */
public final class IgnoredFiles {
  private IgnoredFiles() {}

  /**
   * Returns those of the files that git ignores; none if git cannot say.
   *
   * @param folder a folder of the repository
   * @param files files, absolute
   * @param environment the environment variables of the run
   */
  public static Set<Path> among(
      Path folder, Collection<Path> files, Map<String, String> environment) {
    if (files.isEmpty()) {
      return Set.of();
    }
    List<String> paths = files.stream().map(Path::toString).toList();
    String input = String.join("\0", paths).concat("\0");
    List<String> ignored =
        new Git(folder, environment).run(input, List.of("check-ignore", "-z", "--stdin")).records();
    return files.stream()
        .filter(f -> ignored.contains(f.toString()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
