package dev.lintel.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.git.Repository;
import dev.lintel.engine.git.WorkTree;
import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.discovery.HistoryFinder;
import dev.lintel.engine.migration.discovery.HistoryQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which revision counts as merged, in the clones that people and CI services work in. */
class BaseFinderTest {
  private static final String SCRIPT = "migrations/1_a/migration.sql";

  @TempDir Path temporary;
  private Repository origin;
  private String first;
  private String second;

  @BeforeEach
  void commitTwiceOnMainAndOnceOnWork() throws IOException {
    origin = Repository.create(temporary.resolve("origin"));
    origin.write(SCRIPT, "select 1;").commit("first");
    first = origin.git("rev-parse", "HEAD");
    origin.git("checkout", "-q", "-b", "work");
    origin.write("migrations/2_b/migration.sql", "select 2;").commit("work");
    origin.git("checkout", "-q", "main");
    origin.write("readme", "x").commit("second");
    second = origin.git("rev-parse", "HEAD");
  }

  @Test
  void takesTheNamedRevisionBeforeAllOthers() {
    Repository clone = clone("work");
    assertBase(find(clone, second, "GITHUB_BASE_REF", "nowhere"), first, second);
    assertBase(find(clone, "main"), first, "main");
  }

  @Test
  void saysThatANamedRevisionIsUnknown() {
    assertNote(
        find(clone("work"), "v9"),
        "The base v9 is no commit of this clone, so no migration can be compared with it");
  }

  @Test
  void takesTheRemotesDefaultBranch() {
    assertBase(find(clone("work"), null), first, "origin/HEAD");
  }

  @Test
  void takesMainWhereThereIsNoRemote() {
    origin.git("checkout", "-q", "work");
    assertBase(find(origin, null), first, "main");
  }

  @Test
  void saysThatNoBaseWasFound() {
    origin.git("checkout", "-q", "work");
    origin.git("branch", "-q", "-m", "main", "trunk");
    assertNote(
        find(origin, null),
        "No base was found: there is no origin/HEAD, main or master; name one with --base");
  }

  @Test
  void takesTheBranchThatAPullRequestGoesTo() {
    origin.git("branch", "release", "main");
    Repository clone = clone("work");
    for (String variable :
        List.of(
            "GITHUB_BASE_REF",
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
            "BITBUCKET_PR_DESTINATION_BRANCH",
            "CHANGE_TARGET",
            "BUILDKITE_PULL_REQUEST_BASE_BRANCH",
            "CI_COMMIT_TARGET_BRANCH")) {
      assertBase(find(clone, null, variable, "release"), first, "origin/release");
    }
    assertBase(
        find(clone, null, "SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/release"),
        first,
        "origin/release");
    assertBase(
        find(clone, null, "DRONE_TARGET_BRANCH", "release", "DRONE_PULL_REQUEST", "7"),
        first,
        "origin/release");
    assertBase(
        find(clone, null, "TRAVIS_BRANCH", "release", "TRAVIS_PULL_REQUEST", "false"),
        first,
        "origin/HEAD");
  }

  @Test
  void prefersTheCommitThatGitLabNames() {
    assertBase(
        find(
            clone("work"),
            null,
            "CI_MERGE_REQUEST_DIFF_BASE_SHA",
            first,
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
            "main"),
        first,
        first);
  }

  @Test
  void replacesNoBaseThatCiNamesByAGuess() {
    assertNote(
        find(clone("work"), null, "GITHUB_BASE_REF", "release"),
        "GITHUB_BASE_REF names release as the base and this clone does not have it: fetch it, with"
            + " fetch-depth: 0 on GitHub");
  }

  @Test
  void takesTheFirstParentOfTheMergeThatGitHubChecksOut() {
    origin.git("checkout", "-q", "--detach", "main");
    origin.git("merge", "-q", "--no-ff", "-m", "merge", "work");
    origin.git("update-ref", "refs/pull/1/merge", "HEAD");
    Repository clone = shallow("refs/pull/1/merge", 2);
    assertBase(find(clone, null, "GITHUB_BASE_REF", "main"), second, "HEAD^1");
    assertNote(
        find(shallow("refs/pull/1/merge", 1), null, "GITHUB_BASE_REF", "main"),
        "GITHUB_BASE_REF names main as the base and this clone does not have it: fetch it, with"
            + " fetch-depth: 0 on GitHub");
  }

  @Test
  void saysThatAShallowCloneDoesNotReachBack() {
    Repository clone = shallow("refs/heads/work", 1);
    clone.git("fetch", "-q", "--depth", "1", "origin", "main:refs/remotes/origin/main");
    assertNote(
        find(clone, null),
        "The clone is shallow and does not reach back to where the branch left origin/main: fetch"
            + " more, with fetch-depth: 0 on GitHub or GIT_DEPTH: 0 on GitLab");
    assertThat(changes(clone)).isEmpty();
  }

  @Test
  void saysThatBranchesHaveNothingInCommon() {
    origin.git("checkout", "-q", "--orphan", "island");
    origin.commit("island");
    assertNote(
        find(origin, null),
        "HEAD and main have no commit in common, so no migration can be compared");
  }

  @Test
  void comparesUncommittedWorkOnTheDefaultBranch() throws IOException {
    FoundBase base = find(origin, null);
    assertBase(base, second, "main");
    assertThat(base.note())
        .isEqualTo("HEAD is main itself, so only uncommitted changes are compared");
    assertThat(changes(origin)).isEmpty();
    origin.write(SCRIPT, "select 9;");
    assertThat(changes(origin))
        .extracting(MigrationChange::kind)
        .containsExactly(MigrationChange.Kind.EDITED);
  }

  @Test
  void takesTheCommitBeforeAPushToTheDefaultBranch() throws IOException {
    Path event = temporary.resolve("event.json");
    Files.writeString(event, "{\"after\": \"x\", \"before\": \"" + first + "\"}");
    assertBase(
        find(origin, null, "GITHUB_EVENT_NAME", "push", "GITHUB_EVENT_PATH", event.toString()),
        first,
        "the commit before the push");
    assertBase(
        find(origin, null, "CI_COMMIT_BEFORE_SHA", first), first, "the commit before the push");
    assertBase(find(origin, null, "CI_COMMIT_BEFORE_SHA", "0".repeat(40)), second, "main");
    origin.git("checkout", "-q", "work");
    assertBase(find(origin, null, "CI_COMMIT_BEFORE_SHA", first), first, "main");
  }

  @Test
  void worksInALinkedWorktree() {
    origin.git("worktree", "add", "-q", temporary.resolve("linked").toString(), "work");
    Repository linked = Repository.of(temporary.resolve("linked"));
    assertBase(find(linked, null), first, "main");
    assertThat(changes(linked))
        .extracting(MigrationChange::kind)
        .containsExactly(MigrationChange.Kind.ADDED);
  }

  @Test
  void worksInsideOfAHookOfAnotherRepository() throws IOException {
    origin.git("checkout", "-q", "work");
    Repository other = Repository.create(temporary.resolve("other"));
    assertBase(
        find(
            origin,
            null,
            "GIT_DIR",
            other.folder().resolve(".git").toString(),
            "GIT_INDEX_FILE",
            "none"),
        first,
        "main");
  }

  @Test
  void saysThatThereIsNoCommitYet() throws IOException {
    Repository empty = Repository.create(temporary.resolve("empty"));
    empty.write(SCRIPT, "select 1;");
    assertNote(
        find(empty, null), "The repository has no commit yet, so every migration counts as new");
  }

  @Test
  void saysThatThereIsNoRepository() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("plain"));
    assertThat(WorkTree.of(folder, origin.environment()).obstacle())
        .isEqualTo("This is not a git repository, so edited and deleted migrations cannot be told");
  }

  @Test
  void saysThatThereIsNoGit() {
    assertThat(WorkTree.of(origin.folder(), Map.of("PATH", "relative:")).obstacle())
        .isEqualTo("There is no git program here, so edited and deleted migrations cannot be told");
  }

  @Test
  void saysThatGitRefusesAForeignRepository() {
    assertThat(
            WorkTree.of(origin.folder(), origin.environment("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1"))
                .obstacle())
        .startsWith("git refuses the repository because another user owns it");
  }

  private Repository clone(String branch) {
    Path folder = temporary.resolve("clone");
    origin.git("clone", "-q", "--branch", branch, url(), folder.toString());
    Repository clone = Repository.of(folder);
    clone.git("remote", "set-head", "origin", "main");
    return clone;
  }

  private Repository shallow(String reference, int depth) {
    try {
      Repository clone = Repository.create(temporary.resolve("shallow" + depth));
      clone.git("checkout", "-q", "--orphan", "start");
      clone.git("remote", "add", "origin", url());
      clone.git("fetch", "-q", "--depth", String.valueOf(depth), "origin", reference);
      clone.git("checkout", "-q", "--detach", "FETCH_HEAD");
      return clone;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String url() {
    return origin.folder().toUri().toString();
  }

  private static FoundBase find(Repository repository, String named, String... variables) {
    Map<String, String> environment = repository.environment(variables);
    return new BaseFinder(WorkTree.of(repository.folder(), environment), environment).find(named);
  }

  private static List<MigrationChange> changes(Repository repository) {
    return HistoryComparison.compare(
            HistoryFinder.find(
                    new HistoryQuery(
                        repository.folder(),
                        List.of(Path.of(".")),
                        null,
                        null,
                        null,
                        HistorySettings.NONE),
                    repository.environment())
                .histories()
                .get(0),
            null,
            repository.environment())
        .changes();
  }

  private static void assertBase(FoundBase found, String commit, String name) {
    assertThat(found.base()).isEqualTo(new BaseRevision(commit, name));
  }

  private static void assertNote(FoundBase found, String note) {
    assertThat(found.base()).isNull();
    assertThat(found.note()).isEqualTo(note);
  }
}
