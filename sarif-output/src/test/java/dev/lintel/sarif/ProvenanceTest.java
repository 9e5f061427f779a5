package dev.lintel.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/team/app.git, https://example.org/team/app.git",
    "https://user:secret@example.org:8443/app.git, https://example.org:8443/app.git",
    "https://token@example.org/app, https://example.org/app",
    "git@example.org:team/app.git, ssh://example.org/team/app.git",
    "example.org:/srv/app.git, ssh://example.org/srv/app.git",
    "ssh://git@example.org/team/app.git, ssh://example.org/team/app.git",
  })
  void makesAnAbsoluteAddressWithoutCredentials(String remote, String expected) {
    assertThat(Provenance.of(remote, "abc", null))
        .get()
        .extracting("repositoryUri")
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/srv/app.git", "../app", "C:/work/app", "file:///srv/app.git", "https://", ""})
  void leavesOutWhatMeansNothingElsewhere(String remote) {
    assertThat(Provenance.of(remote, "abc", null)).isEmpty();
  }

  @Test
  void keepsRevisionAndBranch() {
    assertThat(Provenance.of("https://example.org/app", "abc", "main"))
        .contains(new Provenance("https://example.org/app", "abc", "main"));
  }
}
