package dev.lintel.engine.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryFactsTest {
  @TempDir Path temporary;

  @Test
  void namesRemoteCommitAndBranch() throws IOException {
    Repository repository = Repository.create(temporary.resolve("r")).commit("one");
    repository.git("remote", "add", "origin", "https://me:secret@example.org/a/b.git");
    RepositoryFacts facts = RepositoryFacts.of(repository.folder(), repository.environment());
    assertThat(facts.remote()).hasToString("https://example.org/a/b.git");
    assertThat(facts.commit()).isEqualTo(repository.git("rev-parse", "HEAD"));
    assertThat(facts.branch()).isEqualTo("main");
    repository.git("checkout", "-q", "--detach");
    assertThat(RepositoryFacts.of(repository.folder(), repository.environment()).branch()).isNull();
  }

  @Test
  void knowsNothingWithoutARepository() throws IOException {
    Repository repository = Repository.create(temporary.resolve("r"));
    assertThat(RepositoryFacts.of(temporary, repository.environment()))
        .isEqualTo(RepositoryFacts.NONE);
    assertThat(RepositoryFacts.of(repository.folder(), repository.environment()).commit()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "git@example.org:a/b.git, ssh://git@example.org/a/b.git",
    "example.org:/a/b.git, ssh://git@example.org/a/b.git",
    "ssh://git:pw@example.org:22/a/b.git, ssh://git@example.org:22/a/b.git",
    "https://token@example.org/a/b?x=secret, https://example.org/a/b",
    "/srv/git/b.git, ",
    "file:///srv/git/b.git, ",
    "../b, ",
    "C:/git/b, ",
    "https://exa mple/, "
  })
  void givesAddressesAsUrisWithoutCredentials(String remote, String uri) {
    assertThat(RepositoryFacts.address(remote))
        .isEqualTo(uri == null ? null : java.net.URI.create(uri));
  }
}
