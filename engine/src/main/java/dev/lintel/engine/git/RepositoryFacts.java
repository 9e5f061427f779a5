package dev.lintel.engine.git;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of the repository it is about.
 *
 * @param remote the address of the remote {@code origin} as a URI, without credentials; null if
 *     there is none or it is no address on a network
 * @param commit the full id of the commit that is checked out; null if there is none
 * @param branch the branch that is checked out; null if there is none, as in most CI runs
 */
public record RepositoryFacts(
    @Nullable URI remote, @Nullable String commit, @Nullable String branch) {

  /** Nothing is known: no git, or no repository. */
  public static final RepositoryFacts NONE = new RepositoryFacts(null, null, null);

  /** The short form that git takes for an address by SSH: {@code user@host:path}. */
  private static final Pattern SSH = Pattern.compile("(?:[\\w.-]+@)?([\\w.-]{2,}):(?!//)/?(.+)");

  private static final List<String> NETWORK = List.of("https", "http", "ssh", "git");

  /**
   * Asks git about a folder.
   *
   * @param folder an existing folder
   * @param environment the environment variables of the run
   */
  public static RepositoryFacts of(Path folder, Map<String, String> environment) {
    Git git = new Git(folder, environment);
    String commit = line(git.run("rev-parse", "--verify", "--quiet", "HEAD^{commit}"));
    String branch = line(git.run("symbolic-ref", "--quiet", "--short", "HEAD"));
    String remote = line(git.run("remote", "get-url", "origin"));
    return new RepositoryFacts(remote == null ? null : address(remote), commit, branch);
  }

  private static @Nullable String line(GitOutput output) {
    return output.ok() && !output.text().isEmpty() ? output.text() : null;
  }

  /** Returns the address as a URI; null if it is a folder or makes no sense. */
  static @Nullable URI address(String remote) {
    Matcher ssh = SSH.matcher(remote);
    try {
      if (ssh.matches()) {
        return new URI("ssh", "git", ssh.group(1), -1, "/" + ssh.group(2), null, null);
      }
      URI uri = new URI(remote);
      String scheme = uri.getScheme();
      if (scheme == null || !NETWORK.contains(scheme) || uri.getHost() == null) {
        return null;
      }
      String user = scheme.equals("ssh") ? "git" : null;
      return new URI(scheme, user, uri.getHost(), uri.getPort(), uri.getPath(), null, null);
    } catch (URISyntaxException e) {
      // What is no URI cannot be given as one.
      return null;
    }
  }
}
