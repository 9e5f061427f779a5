package dev.lintel.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.git.Repository;
import dev.lintel.engine.migration.HistoryFinder;
import dev.lintel.engine.migration.HistoryQuery;
import dev.lintel.engine.migration.MigrationHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherWorktreesTest {
  @TempDir Path temporary;
  private Repository repository;

  @BeforeEach
  void commitOneMigration() throws IOException {
    repository = Repository.create(temporary.resolve("main tree"));
    repository.write("db/migrations/1_a/migration.sql", "select 1;").commit("one");
  }

  @Test
  void listsWhatAnotherWorktreeHasMore() throws IOException {
    Path other = temporary.resolve("other tree");
    repository.git("worktree", "add", "-q", "-b", "feature/x", other.toString());
    Repository.of(other)
        .write("db/migrations/3_c/migration.sql", "select 3;")
        .write("db/migrations/2_b/migration.sql", "select 2;")
        .write("db/migrations/4_empty/readme", "x")
        .write("db/migrations/5_loose.sql", "select 5;");
    assertThat(OtherWorktrees.migrationsNotHere(history(), repository.environment()))
        .extracting(ElsewhereMigration::name, ElsewhereMigration::branch)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2_b", "feature/x"),
            org.assertj.core.groups.Tuple.tuple("3_c", "feature/x"));
  }

  @Test
  void listsNothingWhereThereIsOneWorktree() {
    assertThat(OtherWorktrees.migrationsNotHere(history(), repository.environment())).isEmpty();
  }

  private MigrationHistory history() {
    return HistoryFinder.find(
            new HistoryQuery(repository.folder(), List.of(Path.of(".")), null, null, null),
            repository.environment())
        .histories()
        .get(0);
  }
}
