package dev.lintel.engine.parity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.engine.differential.PostgresServer;
import dev.lintel.engine.parity.HistoryParity.Compared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows that histories of known outcome get. */
class ParityTest {
  private static final String USERS = "CREATE TABLE users (id int PRIMARY KEY, name text);";

  @TempDir private Path project;

  @Test
  void historyThatTheServerRunsIsExact() throws IOException, SQLException {
    write("prisma/migrations/migration_lock.toml", "provider = \"postgresql\"");
    write("prisma/migrations/1_users/migration.sql", USERS);
    write("prisma/migrations/2_email/migration.sql", "ALTER TABLE users ADD COLUMN email text;");
    Compared compared = compare().get(0);
    assertThat(line(compared))
        .isEqualTo(
            "| owner/name | 0123456789ab | prisma/migrations | prisma | 2 | 2 | 100 % | 7 | 0 | 0 |"
                + " 0 | 0 | 0 | 0 | 0 | 0 | 0 |");
    assertThat(compared.details()).isEmpty();
    assertThat(compared.row().clean()).isTrue();
    assertThat(compared.row().right()).isTrue();
  }

  @Test
  void eachErrorOfTheServerIsJudgedInTheStateThatTheServerIsIn() throws IOException, SQLException {
    write("db/1_users.up.sql", USERS);
    write("db/2_twice.up.sql", "CREATE TABLE lost (id int);\nCREATE TABLE users (id int);");
    write("db/3_lost.up.sql", "CREATE TABLE lost (id text);");
    write("db/4_rows.up.sql", "INSERT INTO users SELECT max(id), 'x' FROM users;");
    write("db/5_extension.up.sql", "CREATE EXTENSION no_such_extension;");
    write("db/6_outside.up.sql", "ALTER TABLE schema_migrations ADD COLUMN by text;");
    write("db/7_role.up.sql", "GRANT SELECT ON users TO no_such_role;");
    Compared compared = compare().get(0);
    assertThat(line(compared))
        .isEqualTo(
            "| owner/name | 0123456789ab | db | golang-migrate | 7 | 8 | 100 % | 8 | 0 | 0 |"
                + " 1 | 0 | 0 | 0 | 2 | 1 | 1 |");
    assertThat(compared.details())
        .hasSize(5)
        .anyMatch(
            line ->
                line.startsWith(
                    "agreed: db/2_twice.up.sql:2 42P07 relation \"users\" already exists"));
    assertThat(compared.row().clean()).isFalse();
  }

  @Test
  void whatOneQueryCommittedBeforeItsErrorStaysOnBothSides() throws IOException, SQLException {
    write(
        "db/1_part.up.sql",
        """
        BEGIN;
        CREATE TABLE kept (id int);
        COMMIT;
        CREATE TABLE lost (id int);
        ALTER TABLE kept ADD COLUMN id int;
        """);
    write("db/2_next.up.sql", "CREATE TABLE lost (id int);\nDROP TABLE kept;");
    Compared compared = compare().get(0);
    assertThat(line(compared))
        .isEqualTo(
            "| owner/name | 0123456789ab | db | golang-migrate | 2 | 7 | 100 % | 3 | 0 | 0 |"
                + " 1 | 0 | 0 | 0 | 0 | 0 | 0 |");
  }

  @Test
  void whatLintelSaysItDoesNotKnowIsCountedApart() throws IOException, SQLException {
    write("db/1_users.up.sql", USERS);
    write(
        "db/2_dynamic.up.sql",
        """
        DO $$
        DECLARE name text;
        BEGIN
          FOR name IN SELECT regexp_split_to_table('t1,t2', ',') LOOP
            EXECUTE 'CREATE TABLE ' || name || ' ()';
          END LOOP;
        END $$;
        """);
    write("db/3_missing.up.sql", "ALTER TABLE t3 ADD COLUMN a int;");
    Compared compared = compare().get(0);
    assertThat(line(compared))
        .isEqualTo(
            "| owner/name | 0123456789ab | db | golang-migrate | 3 | 3 | 100 % | 8 | 0 | 2 |"
                + " 0 | 0 | 1 | 0 | 0 | 0 | 0 |");
  }

  @Test
  void rolesAndDatabasesOfOneHistoryAreGoneForTheNext() throws IOException, SQLException {
    write("db/1_role.up.sql", "CREATE ROLE parity_reader;");
    write("db/2_database.up.sql", "CREATE DATABASE parity_other;");
    assertThat(compare().get(0).row().clean()).isTrue();
    assertThat(compare().get(0).row().clean()).isTrue();
  }

  @Test
  void pageHasSumsAndSaysHowItWasMade() throws IOException, SQLException {
    write("db/1_users.up.sql", USERS);
    write("db/2_twice.up.sql", USERS);
    List<ParityRow> rows = compare().stream().map(Compared::row).toList();
    assertThat(ParityTable.page(rows, "17.5", "of the tests"))
        .contains("PostgreSQL 17.5, of the tests")
        .contains("1 histories. The server runs 0 of them without an error; on 0 of these")
        .contains("Of the other 1 it has nothing\nwrong in 1:")
        .contains("| **all** |  | 1 histories |  | 2 | 2 | 100 % | 6 | 0 | 0 | 1 | 0 |");
  }

  @Test
  void folderWithoutRepositoryIsNamedByTheFileOrByItself() throws IOException {
    write("commits", "one owner/one abc\n\ntwo owner/two def\n");
    Map<String, Checkout> known = Checkout.read(project.resolve("commits"));
    Path two = Files.createDirectory(project.resolve("two"));
    Path three = Files.createDirectory(project.resolve("three"));
    assertThat(Checkout.of(two, known)).isEqualTo(new Checkout(two, "owner/two", "def"));
    assertThat(Checkout.of(three, known)).isEqualTo(new Checkout(three, "three", "-"));
  }

  @Test
  void fileOfCommitsThatCannotBeReadIsAnError() throws IOException {
    write("commits", "one owner/one\n");
    assertThatThrownBy(() -> Checkout.read(project.resolve("commits")))
        .hasMessage("not a folder, a project and a commit: one owner/one");
  }

  private List<Compared> compare() throws SQLException {
    Checkout checkout = new Checkout(project, "owner/name", "0123456789abcdef");
    return ParityCommand.compare(checkout, PostgresServer.shared());
  }

  /** Time is left out. */
  private static String line(Compared compared) {
    return ParityTable.line(compared.row()).replaceAll(" \\d+ \\|  \\|\n", "");
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
