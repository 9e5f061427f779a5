package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.git.Git;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands take from git. */
class GitEvidenceTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "PATH", System.getenv().getOrDefault("PATH", ""),
          "HOME", "/nonexistent",
          "GIT_AUTHOR_NAME", "Ada",
          "GIT_AUTHOR_EMAIL", "ada@example.org",
          "GIT_AUTHOR_DATE", "2025-03-04T23:30:00-0500",
          "GIT_COMMITTER_NAME", "Ada",
          "GIT_COMMITTER_EMAIL", "ada@example.org",
          "GIT_COMMITTER_DATE", "2025-03-04T23:30:00-0500");

  @TempDir private Path folder;
  private Git git = new Git(Path.of("."), ENVIRONMENT);

  @BeforeEach
  void makeRepository() throws IOException {
    git = new Git(folder, ENVIRONMENT);
    Folders.write(
        folder.resolve("db/migrations/migration_lock.toml"), "provider = \"postgresql\"\n");
    Folders.write(
        folder.resolve("db/migrations/1_init/migration.sql"), "CREATE TABLE t (\n  a INT\n);\n");
    run("init", "--quiet", "--initial-branch=main");
    run("add", "--all");
    run("commit", "--quiet", "--message=Make the table");
  }

  @Test
  void blameNamesTheCommitOfEachStatement() throws IOException {
    Folders.write(
        folder.resolve("db/migrations/2_more/migration.sql"),
        "ALTER TABLE t ALTER a SET NOT NULL;\n");

    Calls.Outcome outcome = Calls.in(folder, "blame", "t.a");

    String commit = git.run("rev-parse", "HEAD").text().substring(0, 10);
    assertThat(outcome.out())
        .isEqualTo(
            """
            t.a
              db/migrations/1_init/migration.sql:2:3
                table added with it
                    a INT
                %s 2025-03-04 Ada: Make the table
              db/migrations/2_more/migration.sql:1:15
                column nullability changed
                    ALTER TABLE t ALTER a SET NOT NULL;
                in no commit
            """
                .formatted(commit));
  }

  @Test
  void checkComparesWithTheBaseAlsoFromAFolderInside() throws IOException {
    Files.writeString(
        folder.resolve("db/migrations/1_init/migration.sql"), "CREATE TABLE t (\n  a BIGINT\n);\n");

    Calls.Outcome outcome = Calls.in(folder.resolve("db"), "check");

    assertThat(outcome.out())
        .contains(
            "[LNT2001 edited-migration]", "--> db/migrations/1_init/migration.sql:2:1", "1 edited")
        .containsPattern("Base: main \\([0-9a-f]{10}\\)");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void aBaseThatIsNoRevisionIsAWrongCall() {
    Calls.Outcome outcome = Calls.in(folder, "check", "--quiet", "--base", "nope");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("lintel: ").contains("nope").hasLineCount(1);
  }

  @Test
  void sarifNamesRepositoryRevisionAndBranchWithoutCredentials() {
    run("remote", "add", "upstream", "https://example.org/other.git");
    run("remote", "add", "origin", "https://ada:secret@example.org/app.git");

    Calls.Outcome outcome = Calls.in(folder, "check", "--format", "sarif");

    assertThat(outcome.out())
        .contains(
            "\"repositoryUri\": \"https://example.org/app.git\"",
            "\"revisionId\": \"" + git.run("rev-parse", "HEAD").text() + "\"",
            "\"branch\": \"main\"")
        .doesNotContain("secret", folder.toString());
  }

  private void run(String... arguments) {
    assertThat(git.run(arguments).error()).isEmpty();
  }
}
