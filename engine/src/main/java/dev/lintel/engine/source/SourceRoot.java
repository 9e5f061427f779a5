package dev.lintel.engine.source;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder that reported paths are relative to.
 *
 * @param directory the folder, absolute and normalised; symbolic links in it are kept
 */
public record SourceRoot(Path directory) {
  private static final String GIT = ".git";

  public SourceRoot {
    requireNonNull(directory, "directory is null");
    if (!directory.isAbsolute()) {
      throw new IllegalArgumentException("not absolute: " + directory);
    }
    directory = directory.normalize();
  }

  /**
   * Finds the root for paths that were given on a command line: the top of the repository they are
   * in, else the working directory if they are below it, else the nearest folder that holds them
   * all.
   *
   * @param workingDirectory the folder that relative paths start from, absolute
   * @param paths files or folders, which need not exist; at least one
   */
  public static SourceRoot of(Path workingDirectory, List<Path> paths) {
    Path common = null;
    for (Path path : paths) {
      Path absolute = workingDirectory.resolve(path).normalize();
      Path folder = Files.isDirectory(absolute) ? absolute : parentOf(absolute);
      common = common == null ? folder : commonFolder(common, folder);
    }
    Path start = requireNonNull(common, "no path");
    Path top = repositoryTop(start);
    if (top != null) {
      return new SourceRoot(top);
    }
    Path working = workingDirectory.normalize();
    return new SourceRoot(start.startsWith(working) ? working : start);
  }

  /** Returns whether the root is the top of a git repository or of a linked worktree. */
  public boolean isRepository() {
    return Files.exists(directory.resolve(GIT));
  }

  /** Returns {@code path} as it is reported: relative where it can be, with forward slashes. */
  public String relative(Path path) {
    Path absolute = directory.resolve(path).normalize();
    boolean inside = absolute.startsWith(directory);
    String name = (inside ? directory.relativize(absolute) : absolute).toString();
    return name.isEmpty() ? "." : name.replace('\\', '/');
  }

  /**
   * Returns the nearest folder upwards that holds a {@code .git}; in a linked worktree it is a
   * file.
   */
  private static @Nullable Path repositoryTop(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(GIT))) {
        return folder;
      }
    }
    return null;
  }

  private static Path commonFolder(Path one, Path other) {
    Path folder = one;
    while (!other.startsWith(folder)) {
      folder = parentOf(folder);
    }
    return folder;
  }

  private static Path parentOf(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
