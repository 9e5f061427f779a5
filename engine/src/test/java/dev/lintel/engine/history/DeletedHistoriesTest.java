package dev.lintel.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.git.Repository;
import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.discovery.FoundHistories;
import dev.lintel.engine.migration.discovery.HistoryFinder;
import dev.lintel.engine.migration.discovery.HistoryQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletedHistoriesTest {
  private static final String FOLDER = "app/prisma/migrations/";

  @TempDir Path temporary;
  private Repository repository;

  @BeforeEach
  void mergeTwoMigrations() throws IOException {
    repository = Repository.create(temporary.resolve("r"));
    repository
        .write("app/prisma/schema.prisma", "datasource db {\n  provider = \"postgresql\"\n}\n")
        .write(FOLDER + "migration_lock.toml", "provider = \"postgresql\"\n")
        .write(FOLDER + "2_b/migration.sql", "select 2;")
        .write(FOLDER + "1_a/migration.sql", "select 1;")
        .commit("two migrations");
    repository.git("checkout", "-q", "-b", "work");
    repository.commit("work begins");
  }

  @Test
  void findsNothingWhereMigrationsAreLeft() {
    repository.git("rm", "-q", "-r", FOLDER + "1_a");
    assertThat(find(".")).isEmpty();
  }

  @Test
  void findsAHistoryOfWhichNothingIsLeft() {
    repository.git("rm", "-q", "-r", FOLDER);
    ComparedHistory deleted = find(".").get(0);
    assertThat(deleted.history().path()).isEqualTo("app/prisma/migrations");
    assertThat(deleted.history().migrations()).isEmpty();
    assertThat(deleted.comparison().base().name()).isEqualTo("main");
    assertThat(deleted.comparison().changes())
        .extracting(c -> c.kind() + " " + c.migration() + " " + c.span())
        .containsExactly(
            "DELETED 1_a app/prisma/migrations/1_a/migration.sql:1:1",
            "DELETED 2_b app/prisma/migrations/2_b/migration.sql:1:1");
    repository.commit("deleted");
    assertThat(find("app")).hasSize(1);
  }

  @Test
  void saysNothingOfOtherPaths() throws IOException {
    repository.write("other/readme", "x");
    repository.git("rm", "-q", "-r", FOLDER);
    assertThat(find("other")).isEmpty();
  }

  @Test
  void saysNothingOfAnAppThatWasRemoved() throws IOException {
    repository.write("readme", "x");
    repository.git("rm", "-q", "-r", "app");
    assertThat(find(".")).isEmpty();
  }

  @Test
  void saysNothingOfAHistoryThatWasMoved() {
    repository.git("mv", FOLDER, "app/migrations");
    assertThat(find(".")).isEmpty();
  }

  private List<ComparedHistory> find(String path) {
    List<Path> paths = List.of(repository.folder().resolve(path).normalize());
    FoundHistories found =
        HistoryFinder.find(
            new HistoryQuery(repository.folder(), paths, null, null, null, HistorySettings.NONE),
            repository.environment());
    return DeletedHistories.find(found, paths, null, repository.environment());
  }
}
