package dev.lintel.engine.replay.postgresql.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.differential.PostgresServer;
import dev.lintel.engine.sql.plpgsql.PlConditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the lists for indexes and settings against the server of the differential tests. */
final class ServerListsTest {

  private static final Path CLASSES =
      Path.of(
          "src/main/resources/dev/lintel/engine/replay/postgresql/builtin/operator-classes.txt");

  /** With {@code -Dgolden.update=true} it writes them. */
  @Test
  void theOperatorClassesAreThoseOfTheServer() throws SQLException, IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Operator classes of the index methods: method, name, the type it takes with ~ for"
            + " blanks, and whether it is the default of that type.");
    lines.addAll(
        ask(
            """
            SELECT concat_ws(' ', m.amname, c.opcname, replace(format_type(c.opcintype, NULL), ' ', '~'),
              CASE WHEN c.opcdefault THEN 'default' END)
            FROM pg_opclass c JOIN pg_am m ON m.oid = c.opcmethod
            WHERE c.opcnamespace = 'pg_catalog'::regnamespace
            ORDER BY m.amname COLLATE "C", c.opcname COLLATE "C", c.opcintype
            """));
    if (Boolean.getBoolean("golden.update")) {
      Files.write(CLASSES, lines, UTF_8);
    }
    assertThat(Files.readAllLines(CLASSES, UTF_8)).isEqualTo(lines);
  }

  @Test
  void everySettingOfTheServerIsListed() throws SQLException {
    assertThat(ask("SELECT lower(name) FROM pg_settings WHERE name NOT LIKE '%.%' ORDER BY 1"))
        .isNotEmpty()
        .allMatch(name -> ServerSettings.of(name) != null);
  }

  @Test
  void theRelationsHaveTheColumnsOfTheServer() throws SQLException {
    List<String> columns =
        ask(
            """
            SELECT concat_ws(' ', table_schema, table_name, column_name) FROM information_schema.columns
            WHERE table_schema IN ('pg_catalog', 'information_schema')
            """);
    assertThat(columns)
        .map(column -> column.split(" "))
        .filteredOn(words -> ServerRelations.columns(words[0], words[1]) != null)
        .hasSizeGreaterThan(1000)
        .allMatch(words -> ServerRelations.columns(words[0], words[1]).contains(words[2]));
  }

  @Test
  void everyErrorOfTheServerHasItsName() throws SQLException {
    String codes =
        ask("""
        SELECT pg_read_file(setting || '/errcodes.txt') FROM pg_config
        WHERE name = 'SHAREDIR'
        """)
            .get(0);
    assertThat(codes.lines().map(line -> line.strip().split("\\s+")))
        .filteredOn(words -> words.length == 4 && words[1].equals("E"))
        .isNotEmpty()
        .allMatch(words -> PlConditions.states(words[3]).contains(words[0]));
  }

  private static List<String> ask(String query) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Connection connection = PostgresServer.shared().connect("postgres", "postgres");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
