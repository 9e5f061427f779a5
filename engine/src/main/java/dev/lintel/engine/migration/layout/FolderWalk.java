package dev.lintel.engine.migration.layout;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Walks the folders below a folder, in the order of their names, without those that hold other
 * people's or generated files. Links to folders are followed last and only out of the tree, so that
 * no folder is met twice and no circle is entered.
 */
public final class FolderWalk {
  /** Hidden folders are skipped too: {@code .git}, {@code .wasp} with its copied migrations, … */
  private static final Set<String> SKIPPED =
      Set.of(
          "node_modules",
          "bower_components",
          "vendor",
          "target",
          "build",
          "dist",
          "coverage",
          "venv",
          "__pycache__",
          "Pods");

  private final SourceReader reader;
  private final Predicate<Folder> enter;
  private final List<Path> links = new ArrayList<>();
  private final List<Path> visited = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Creates a walk.
   *
   * @param enter looks at a folder and says whether to look below it
   */
  public FolderWalk(SourceReader reader, Predicate<Folder> enter) {
    this.reader = reader;
    this.enter = enter;
  }

  /** Returns whether a folder of that name is never looked into unless the user names it. */
  public static boolean isSkipped(String name) {
    return name.startsWith(".") || SKIPPED.contains(name);
  }

  /** Walks from {@code start} and returns what could not be read. */
  public List<Problem> from(Path start) {
    visitTree(start);
    for (int i = 0; i < links.size(); i++) {
      visitTree(links.get(i));
    }
    return problems;
  }

  private void visitTree(Path start) {
    try {
      Path real = start.toRealPath();
      if (visited.stream().noneMatch(v -> real.startsWith(v) || v.startsWith(real))) {
        visited.add(real);
        visit(start);
      }
    } catch (IOException e) {
      problems.add(reader.problem(start, e));
    }
  }

  private void visit(Path path) {
    Folder folder;
    try {
      folder = Folder.list(path);
    } catch (IOException e) {
      problems.add(reader.problem(path, e));
      return;
    }
    if (!enter.test(folder)) {
      return;
    }
    for (String name : folder.folders()) {
      if (!isSkipped(name)) {
        visit(folder.resolve(name));
      }
    }
    for (String name : folder.links()) {
      if (!isSkipped(name)) {
        links.add(folder.resolve(name));
      }
    }
  }
}
