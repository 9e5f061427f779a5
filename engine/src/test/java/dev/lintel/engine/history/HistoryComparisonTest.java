package dev.lintel.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.git.Repository;
import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.discovery.FoundHistories;
import dev.lintel.engine.migration.discovery.HistoryFinder;
import dev.lintel.engine.migration.discovery.HistoryQuery;
import dev.lintel.engine.source.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of migrations that differ from the base. */
class HistoryComparisonTest {
  private static final String INIT = "20240101000000_init";
  private static final String USERS = "20240201000000_users";
  private static final String TEAMS = "20240301000000_teams";

  @TempDir Path temporary;
  private Repository repository;

  @BeforeEach
  void mergeThreeMigrations() throws IOException {
    repository = Repository.create(temporary.resolve("repo"));
    repository
        .write("app/prisma/migrations/migration_lock.toml", "provider = \"postgresql\"\n")
        .write(script(INIT), "create table a (\n  id int\n);\n")
        .write(script(USERS), "create table users (id int, name text, mail text);\n")
        .write(script(TEAMS), "create table teams (id int);\ncreate table members (id int);\n")
        .commit("three migrations");
    repository.git("checkout", "-q", "-b", "work");
    repository.commit("work begins");
  }

  @Test
  void findsNothingWhereNothingChanged() {
    BaseComparison comparison = compare();
    assertThat(comparison.base().name()).isEqualTo("main");
    assertThat(comparison.base().commit()).isEqualTo(repository.git("rev-parse", "main"));
    assertThat(comparison.note()).isNull();
    assertThat(comparison.changes()).isEmpty();
  }

  @Test
  void placesAnEditAtTheFirstLineThatDiffers() throws IOException {
    repository.write(script(INIT), "create table a (\n  id int, b text\n);\n").commit("edit");
    assertThat(compare().changes())
        .containsExactly(
            new MigrationChange(
                MigrationChange.Kind.EDITED,
                INIT,
                new SourceSpan(script(INIT), 2, 1, 2, 17),
                null,
                null));
  }

  @Test
  void seesEditsThatAreNotCommitted() throws IOException {
    repository.write(script(INIT), "-- a comment\ncreate table a (\n  id int\n);\n");
    assertThat(shown(compare())).containsExactly("EDITED " + INIT + " 1:1");
  }

  @Test
  void countsAMissingFinalLineBreakAsAnEdit() throws IOException {
    repository.write(script(INIT), "create table a (\n  id int\n);");
    assertThat(shown(compare())).containsExactly("EDITED " + INIT + " 3:1");
  }

  @Test
  void countsAByteOrderMarkAsAnEdit() throws IOException {
    repository.write(script(INIT), "\ufeffcreate table a (\n  id int\n);\n");
    assertThat(shown(compare())).containsExactly("EDITED " + INIT + " 1:1");
  }

  @Test
  void countsAnotherEncodingAsAnEdit() throws IOException {
    repository.write(
        script(INIT), "create table a (\n  id int\n);\n".getBytes(StandardCharsets.UTF_16));
    assertThat(shown(compare())).containsExactly("EDITED " + INIT + " 1:1");
  }

  @Test
  void countsNoLineEndingAsAnEdit() throws IOException {
    repository.write(script(INIT), "create table a (\r\n  id int\r\n);\r\n").commit("crlf");
    assertThat(compare().changes()).isEmpty();
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "--ff-only", "work");
    repository.git("checkout", "-q", "-b", "back");
    repository.write(script(INIT), "create table a (\n  id int\n);\n");
    assertThat(compare().changes()).isEmpty();
    repository.write(script(INIT), "create table a (\r\n  id int\n);\n");
    assertThat(compare().changes()).isEmpty();
  }

  @Test
  void countsNoCheckoutWithOtherLineEndingsAsAnEdit() throws IOException {
    repository.write(".gitattributes", "*.sql text eol=crlf\n").commit("attributes");
    Files.delete(repository.folder().resolve(script(INIT)));
    repository.git("checkout", "-q", "--", script(INIT));
    assertThat(Files.readString(repository.folder().resolve(script(INIT)))).contains("\r\n");
    assertThat(compare().changes()).isEmpty();
  }

  @Test
  void countsNoFilterOfGitAsAnEdit() throws IOException {
    repository.write(".gitattributes", "*.sql ident\n").write(script(INIT), "-- $Id$\n");
    repository.commit("keyword");
    repository.git("branch", "-f", "main", "work");
    Files.delete(repository.folder().resolve(script(INIT)));
    repository.git("checkout", "-q", "--", script(INIT));
    assertThat(Files.readString(repository.folder().resolve(script(INIT)))).contains("$Id: ");
    assertThat(compare().changes()).isEmpty();
  }

  @Test
  void seesAddedMigrationsCommittedOrNot() throws IOException {
    repository.write(script("20240401000000_x"), "select 1;").commit("x");
    repository.write(script("20240402000000_y"), "select 2;");
    BaseComparison comparison = compare();
    assertThat(shown(comparison))
        .containsExactly("ADDED 20240401000000_x 1:1", "ADDED 20240402000000_y 1:1");
    assertThat(comparison.added("20240401000000_x")).isTrue();
    assertThat(comparison.edited("20240401000000_x")).isFalse();
  }

  @Test
  void namesTheNewestMergedMigrationThatANewOneComesBefore() throws IOException {
    repository.write(script("20240215000000_late"), "select 1;").commit("late");
    assertThat(shown(compare()))
        .containsExactly(
            "ADDED 20240215000000_late 1:1", "OUT_OF_ORDER 20240215000000_late 1:1 " + TEAMS);
    assertThat(compare().changes().get(1).otherSpan()).isEqualTo(SourceSpan.startOf(script(TEAMS)));
  }

  @Test
  void comparesTheOrderWithWhatTheBaseBranchGotMeanwhile() throws IOException {
    repository.write(script("20240401000000_mine"), "select 1;").commit("mine");
    repository.git("checkout", "-q", "main");
    repository.write(script("20240501000000_theirs"), "select 2;").commit("theirs");
    repository.git("checkout", "-q", "work");
    assertThat(shown(compare()))
        .containsExactly(
            "ADDED 20240401000000_mine 1:1",
            "OUT_OF_ORDER 20240401000000_mine 1:1 20240501000000_theirs");
    assertThat(compare().changes().get(1).otherSpan()).isNull();
  }

  @Test
  void saysNothingOfWhatTheBaseBranchDidMeanwhile() throws IOException {
    repository.commit("nothing");
    repository.git("checkout", "-q", "main");
    repository.write(script(INIT), "create table changed ();\n");
    repository.git("rm", "-q", "-r", "app/prisma/migrations/" + USERS);
    repository.write(script("20240501000000_theirs"), "select 2;").commit("theirs");
    repository.git("checkout", "-q", "work");
    assertThat(compare().changes()).isEmpty();
  }

  @Test
  void seesDeletedMigrations() {
    repository.git("rm", "-q", "-r", "app/prisma/migrations/" + USERS);
    assertThat(shown(compare())).containsExactly("DELETED " + USERS + " 1:1");
    assertThat(compare().changes().get(0).span()).isEqualTo(SourceSpan.startOf(script(USERS)));
  }

  @Test
  void seesAScriptDeletedFromItsFolder() throws IOException {
    Files.delete(repository.folder().resolve(script(USERS)));
    assertThat(shown(compare())).containsExactly("DELETED " + USERS + " 1:1");
  }

  @Test
  void countsNoSparseFileAsDeleted() {
    repository.git("update-index", "--skip-worktree", script(USERS));
    repository.folder().resolve(script(USERS)).toFile().delete();
    assertThat(compare().changes()).isEmpty();
  }

  @Test
  void seesARenamedMigration() {
    repository.git(
        "mv", "app/prisma/migrations/" + USERS, "app/prisma/migrations/20240401000000_users");
    assertThat(shown(compare())).containsExactly("RENAMED 20240401000000_users 1:1 " + USERS);
  }

  @Test
  void seesARenamedMigrationThatWasAlsoEdited() throws IOException {
    repository.git("rm", "-q", "-r", "app/prisma/migrations/" + TEAMS);
    repository.write(
        script("20240401000000_teams"),
        "create table teams (id int);\ncreate table members (id bigint);\n");
    assertThat(shown(compare())).containsExactly("RENAMED 20240401000000_teams 1:1 " + TEAMS);
  }

  @Test
  void pairsNoMigrationsThatHaveNothingInCommon() throws IOException {
    repository.git("rm", "-q", "-r", "app/prisma/migrations/" + TEAMS);
    repository.write(script("20240401000000_other"), "create table other (id int);\n");
    assertThat(shown(compare()))
        .containsExactly("DELETED " + TEAMS + " 1:1", "ADDED 20240401000000_other 1:1");
  }

  @Test
  void countsAMovedFolderAsTheSameMigrations() throws IOException {
    Files.createDirectories(repository.folder().resolve("packages"));
    repository.git("mv", "app", "packages/db");
    repository.write(
        "packages/db/prisma/migrations/" + INIT + "/migration.sql", "create table b ();");
    repository.commit("moved");
    assertThat(shown(compare())).containsExactly("EDITED " + INIT + " 1:1");
  }

  @Test
  void knowsAMovedFolderByItsContentAmongFoldersOfTheSameNames() throws IOException {
    repository
        .write("another/" + INIT + "/migration.sql", "create table `a` (id int);")
        .write("another/" + USERS + "/migration.sql", "create table `users` (id int);")
        .write("another/" + TEAMS + "/migration.sql", "create table `teams` (id int);")
        .commit("another database");
    repository.git("branch", "-f", "main", "work");
    repository.git("rm", "-q", "-r", "another");
    repository.git("mv", "app/prisma/migrations", "app/migrations");
    repository.commit("one database");
    assertThat(compare().changes()).isEmpty();
  }

  @Test
  void countsACopiedFolderAsNew() throws IOException {
    repository.write("copy/prisma/migrations/" + INIT + "/migration.sql", "select 1;");
    BaseComparison comparison =
        HistoryComparison.compare(
            find(Path.of("copy")).histories().get(0), null, repository.environment());
    assertThat(shown(comparison)).containsExactly("ADDED " + INIT + " 1:1");
  }

  @Test
  void ignoresFilesThatAreNoMigrations() throws IOException {
    repository
        .write("app/prisma/migrations/20230101000000_loose.sql", "select 1;")
        .write("app/prisma/migrations/" + INIT + "/README.md", "x")
        .write("other/20230101000000_x/migration.sql", "select 1;")
        .commit("files");
    assertThat(compare().changes()).isEmpty();
  }

  @Test
  void takesWorkThatWasSquashedIntoTheBaseForMerged() throws IOException {
    repository.write(script("20240401000000_x"), "select 1;");
    repository.write(script(INIT), "create table fixed ();\n").commit("work");
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "--squash", "work");
    repository.commit("squashed");
    repository.git("checkout", "-q", "work");
    assertThat(compare().changes()).isEmpty();
    repository.write(script("20240401000000_x"), "select 2;");
    assertThat(shown(compare())).containsExactly("EDITED 20240401000000_x 1:1");
  }

  @Test
  void countsABranchBehindItsSquashedWorkAsUnedited() throws IOException {
    repository.write(script("20240401000000_x"), "select 1;").commit("work");
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "--squash", "work");
    repository.commit("squashed");
    repository.write(script("20240401000000_x"), "select 3;").commit("edited on main");
    repository.git("checkout", "-q", "work");
    assertThat(compare().changes()).isEmpty();
  }

  @Test
  void comparesScriptsThatWereNamedOneByOne() throws IOException {
    repository.write("sql/1_a.sql", "select 1;").write("sql/2_b.sql", "select 2;").commit("plain");
    repository.git("branch", "-f", "main", "work");
    repository.write("sql/2_b.sql", "select 3;").write("sql/0_c.sql", "select 0;");
    BaseComparison comparison =
        HistoryComparison.compare(
            find(Path.of("sql/2_b.sql"), Path.of("sql/0_c.sql")).histories().get(0),
            null,
            repository.environment());
    assertThat(shown(comparison))
        .containsExactly(
            "ADDED 0_c.sql 1:1", "OUT_OF_ORDER 0_c.sql 1:1 2_b.sql", "EDITED 2_b.sql 1:1");
  }

  @Test
  void comparesNothingWhereNamesCannotBeRead() throws IOException, InterruptedException {
    // A byte that is no UTF-8 stands for any name that the locale of a run cannot write.
    String script =
        "d=app/prisma/migrations/$(printf '9_\\377') && mkdir $d && echo 'select 9;' >"
            + " $d/migration.sql";
    Process shell =
        new ProcessBuilder("sh", "-c", script).directory(repository.folder().toFile()).start();
    assertThat(shell.waitFor()).isZero();
    repository.write("app/prisma/migrations/20240401000000_x/migration.sql", "select 1;");
    MigrationHistory history = find(Path.of(".")).histories().get(0);
    assertThat(history.migrations().get(4).file().text()).isEqualTo("select 9;\n");
    BaseComparison comparison = HistoryComparison.compare(history, null, repository.environment());
    assertThat(comparison.base()).isNull();
    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.note()).startsWith("Names outside of ASCII cannot be read");
  }

  private BaseComparison compare() {
    return HistoryComparison.compare(
        find(Path.of(".")).histories().get(0), null, repository.environment());
  }

  private FoundHistories find(Path... paths) {
    return HistoryFinder.find(
        new HistoryQuery(
            repository.folder(), List.of(paths), null, null, null, HistorySettings.NONE),
        repository.environment());
  }

  private static List<String> shown(BaseComparison comparison) {
    return comparison.changes().stream()
        .map(
            c ->
                "%s %s %d:%d%s"
                    .formatted(
                        c.kind(),
                        c.migration(),
                        c.span().line(),
                        c.span().column(),
                        c.other() == null ? "" : " " + c.other()))
        .toList();
  }

  private static String script(String name) {
    return "app/prisma/migrations/" + name + "/migration.sql";
  }
}
