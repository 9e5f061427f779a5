package dev.lintel.engine.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitBlameTest {
  @TempDir Path temporary;
  private Repository repository;
  private String first;
  private String second;

  @BeforeEach
  void writeAFileInTwoCommits() throws IOException {
    repository = Repository.create(temporary.resolve("r"));
    repository.write("a b/é.sql", "one\ntwo\nthree\n").commit("first");
    first = repository.git("rev-parse", "HEAD");
    repository.write("a b/é.sql", "one\n2\nthree\nfour\n").commit("second: more");
    second = repository.git("rev-parse", "HEAD");
  }

  @Test
  void namesTheCommitOfEachLine() {
    Map<Integer, BlamedCommit> blame = blame(repository, 1, 2, 3, 4);
    assertThat(blame.get(1))
        .isEqualTo(
            new BlamedCommit(
                first, "Ada Example", OffsetDateTime.parse("2024-01-01T00:00:01Z"), "first"));
    assertThat(blame.get(2).id()).isEqualTo(second);
    assertThat(blame.get(2).summary()).isEqualTo("second: more");
    assertThat(blame.get(3)).isEqualTo(blame.get(1));
    assertThat(blame.get(4)).isEqualTo(blame.get(2));
  }

  @Test
  void saysNothingOfLinesThatAreNotCommitted() throws IOException {
    repository.write("a b/é.sql", "new\ntwo\nthree\n");
    assertThat(blame(repository, 1)).isEmpty();
  }

  @Test
  void saysNothingOfWhatGitDoesNotKnow() throws IOException {
    repository.write("other.sql", "x");
    Path other = repository.folder().resolve("other.sql");
    assertThat(GitBlame.of(other, List.of(1), repository.environment())).isEmpty();
    assertThat(GitBlame.of(temporary.resolve("x"), List.of(1), repository.environment())).isEmpty();
    assertThat(blame(repository, 99)).isEmpty();
  }

  @Test
  void saysNothingOfLinesOlderThanAShallowClone() throws IOException {
    Repository clone = Repository.create(temporary.resolve("clone"));
    clone.git("fetch", "-q", "--depth", "1", repository.folder().toUri().toString(), "main");
    clone.git("checkout", "-q", "--detach", "FETCH_HEAD");
    assertThat(blame(clone, 1, 2)).isEmpty();
  }

  private static Map<Integer, BlamedCommit> blame(Repository repository, Integer... lines) {
    return GitBlame.of(
        repository.folder().resolve("a b/é.sql"), List.of(lines), repository.environment());
  }
}
