package dev.lintel.sarif;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The repository and revision that were checked.
 *
 * @param repositoryUri absolute address of the repository, without user name and password
 * @param revision full commit id
 * @param branch name of the branch; null if no branch is checked out
 */
public record Provenance(String repositoryUri, String revision, @Nullable String branch) {

  /** Git's short form of an SSH address: {@code user@host:path}, which is no URI. */
  private static final Pattern SCP_FORM = Pattern.compile("(?:[^@/:]+@)?([^/:@]+):(?!//)(.+)");

  public Provenance {
    requireNonNull(repositoryUri, "repositoryUri is null");
    requireNonNull(revision, "revision is null");
  }

  /**
   * Makes the provenance from what git says.
   *
   * @param remote address of a remote as git has it: a URL, {@code user@host:path} or a path
   * @param revision full commit id
   * @param branch name of the branch; null if no branch is checked out
   * @return empty if the remote is a folder of this machine, which means nothing elsewhere
   */
  public static Optional<Provenance> of(String remote, String revision, @Nullable String branch) {
    return repositoryUri(remote).map(uri -> new Provenance(uri, revision, branch));
  }

  private static Optional<String> repositoryUri(String remote) {
    Matcher scp = SCP_FORM.matcher(remote);
    if (!remote.contains("://") && scp.matches()) {
      // A single letter before the colon is a Windows drive.
      return scp.group(1).length() == 1
          ? Optional.empty()
          : Optional.of("ssh://" + scp.group(1) + "/" + UriPath.encode(trimSlashes(scp.group(2))));
    }
    try {
      URI uri = new URI(remote);
      if (uri.getHost() == null || "file".equalsIgnoreCase(uri.getScheme())) {
        return Optional.empty();
      }
      return Optional.of(
          new URI(uri.getScheme(), null, uri.getHost(), uri.getPort(), uri.getPath(), null, null)
              .toASCIIString());
    } catch (URISyntaxException e) {
      // Not an address that could be written: a path with blanks, for one.
      return Optional.empty();
    }
  }

  private static String trimSlashes(String path) {
    return path.replaceAll("^/+", "");
  }
}
