package dev.lintel.sarif;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The repository and revision that were checked.
 *
 * @param repositoryUri absolute address of the repository, without user name and password
 * @param revision full commit id
 * @param branch name of the branch; null if no branch is checked out
 */
public record Provenance(String repositoryUri, String revision, @Nullable String branch) {

  public Provenance {
    requireNonNull(repositoryUri, "repositoryUri is null");
    requireNonNull(revision, "revision is null");
  }
}
