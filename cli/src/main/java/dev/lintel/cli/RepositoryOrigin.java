package dev.lintel.cli;

import dev.lintel.engine.git.Git;
import dev.lintel.engine.git.GitOutput;
import dev.lintel.sarif.Provenance;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks git where the checked files come from. */
final class RepositoryOrigin {

  private RepositoryOrigin() {}

  /**
   * Returns repository, revision and branch; empty outside of git, without a remote or a commit.
   */
  static Optional<Provenance> of(Path root, Map<String, String> environment) {
    Git git = new Git(root, environment);
    GitOutput remotes = git.run("config", "--get-regexp", "^remote\\..*\\.url$");
    GitOutput head = git.run("rev-parse", "--verify", "HEAD");
    if (!remotes.ok() || !head.ok() || remotes.lines().isEmpty()) {
      return Optional.empty();
    }
    GitOutput branch = git.run("symbolic-ref", "--short", "--quiet", "HEAD");
    return Provenance.of(url(remotes.lines()), head.text(), branch.ok() ? branch.text() : null);
  }

  /** Each line is a key, a blank, and the address; {@code origin} goes before any other. */
  private static String url(List<String> remotes) {
    String line =
        remotes.stream()
            .filter(remote -> remote.startsWith("remote.origin.url "))
            .findFirst()
            .orElse(remotes.get(0));
    return line.substring(line.indexOf(' ') + 1);
  }
}
