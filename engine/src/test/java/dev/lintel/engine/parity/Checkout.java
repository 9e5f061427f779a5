package dev.lintel.engine.parity;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lintel.engine.git.RepositoryFacts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a project.
 *
 * @param directory the folder, absolute
 * @param project what the project is called, such as {@code owner/name}
 * @param commit the commit that the folder holds, or a dash
 */
record Checkout(Path directory, String project, String commit) {
  private static final String UNKNOWN = "-";

  /**
   * Names the project of a folder: after the address of its git remote, else after the folder.
   *
   * @param known checkouts by the name of their folder, which count more
   */
  static Checkout of(Path folder, Map<String, Checkout> known) {
    Path directory = folder.toAbsolutePath().normalize();
    String name = String.valueOf(directory.getFileName());
    Checkout given = known.get(name);
    if (given != null) {
      return new Checkout(directory, given.project, given.commit);
    }
    RepositoryFacts facts = RepositoryFacts.of(directory, System.getenv());
    String commit = facts.commit();
    return new Checkout(
        directory, project(facts.remote(), name), commit == null ? UNKNOWN : commit);
  }

  private static String project(@Nullable URI remote, String folder) {
    String path = remote == null ? null : remote.getPath();
    return path == null ? folder : path.replaceAll("^/|(\\.git)?/?$", "");
  }

  /**
   * Reads a file that says what folders without a repository hold: on each line the name of a
   * folder, the project and the commit, with blanks between.
   */
  static Map<String, Checkout> read(Path file) throws IOException {
    Map<String, Checkout> known = new HashMap<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      List<String> words = List.of(line.strip().split("\\s+"));
      if (words.size() == 3) {
        known.put(words.get(0), new Checkout(Path.of(words.get(0)), words.get(1), words.get(2)));
      } else if (!line.isBlank()) {
        throw new IOException("not a folder, a project and a commit: " + line);
      }
    }
    return known;
  }
}
