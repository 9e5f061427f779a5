package dev.lintel.engine.differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.catalog.DataType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.View;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ServerVersion;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Makes a view of each of many expressions, on the server and in Lintel: both accept it with a
 * column of the same type, or both refuse it in the same words.
 */
final class ExpressionsTest {

  private static final String WORLD = read("world.sql");
  private static final QualifiedName VIEW = new QualifiedName("public", "v");

  private static Connection server;

  @BeforeAll
  static void makeWorld() throws SQLException {
    try (Connection connection = PostgresServer.shared().connect("postgres", "postgres")) {
      connection.createStatement().execute("CREATE DATABASE expressions");
    }
    server = PostgresServer.shared().connect("postgres", "expressions");
    server.createStatement().execute(WORLD);
  }

  @AfterAll
  static void leaveWorld() throws SQLException {
    server.close();
    try (Connection connection = PostgresServer.shared().connect("postgres", "postgres")) {
      connection.createStatement().execute("DROP DATABASE expressions");
    }
  }

  /** What became of an expression: a type, or the words of a refusal. */
  private record Answer(boolean refused, String text) {}

  @Test
  void expressionsHaveTheServersTypesOrRefusals() throws SQLException {
    assertThat(differences(read("expressions.sql").lines().toList())).isEmpty();
  }

  @Test
  void operatorsBetweenAnyTypesAreThoseOfTheServer() throws SQLException {
    List<String> columns = columns();
    List<String> expressions = new ArrayList<>();
    for (String operator : List.of("=", "<", "+", "-", "*", "||", "&&", "@>", "->", "~", "&")) {
      for (String left : columns) {
        expressions.add("%s %s 'x'".formatted(left, operator));
        for (String right : columns) {
          expressions.add("%s %s %s".formatted(left, operator, right));
        }
      }
    }
    assertThat(differences(expressions)).isEmpty();
  }

  @Test
  void castsBetweenAnyTypesAreThoseOfTheServer() throws SQLException {
    List<String> expressions = new ArrayList<>();
    for (String column : columns()) {
      for (String type : types()) {
        expressions.add("%s::%s".formatted(column, type));
        expressions.add("COALESCE(%s, NULL::%s)".formatted(column, type));
      }
    }
    assertThat(differences(expressions)).isEmpty();
  }

  @Test
  void functionsOfOneArgumentAreThoseOfTheServer() throws SQLException {
    List<String> functions = new ArrayList<>();
    try (ResultSet rows =
        server
            .createStatement()
            .executeQuery(
                """
                SELECT DISTINCT proname FROM pg_proc
                WHERE pronamespace = 'pg_catalog'::regnamespace AND proname !~ '^pg_|^RI_|^ts|^bin'
                  AND proname !~ '(in|out|recv|send|sel|eq|ne|lt|le|gt|ge|cmp|fn|combine|handler)$'
                  AND NOT 'internal'::regtype = ANY (proargtypes)
                ORDER BY 1\
                """)) {
      while (rows.next()) {
        functions.add(rows.getString(1));
      }
    }
    List<String> expressions = new ArrayList<>();
    for (String function : functions) {
      for (String column : List.of("i", "t", "ts", "jb", "ia", "NULL")) {
        expressions.add("pg_catalog.\"%s\"(%s)".formatted(function, column));
      }
    }
    assertThat(differences(expressions)).isEmpty();
  }

  private static List<String> columns() throws SQLException {
    return strings(
        "SELECT attname FROM pg_attribute WHERE attrelid = 'world'::regclass AND attnum > 0"
            // What XML and bytes are cast to differs by version, and by collation.
            + " AND attname NOT IN ('x', 'by', 'mc', 'a')");
  }

  private static List<String> types() throws SQLException {
    return strings(
        "SELECT DISTINCT atttypid::regtype FROM pg_attribute WHERE attrelid = 'world'::regclass"
            + " AND attnum > 0 AND atttypid <> 'bytea'::regtype");
  }

  private static List<String> strings(String query) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (ResultSet rows = server.createStatement().executeQuery(query)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }

  private static List<String> differences(List<String> expressions) throws SQLException {
    List<Answer> told = ask(expressions);
    List<String> differences = new ArrayList<>();
    try (Statement statement = server.createStatement()) {
      for (int i = 0; i < expressions.size(); i++) {
        Answer truth = ask(statement, expressions.get(i));
        Answer answer = told.get(i);
        if (!truth.equals(answer) && !answer.text().equals("unknown")) {
          differences.add(
              "%s%n  server: %s%n  Lintel: %s".formatted(expressions.get(i), truth, answer));
        }
      }
    }
    return differences;
  }

  private static Answer ask(Statement statement, String expression) throws SQLException {
    try {
      statement.execute("CREATE VIEW v AS SELECT (" + expression + ") AS x FROM world");
    } catch (SQLException e) {
      String message = requireNonNull(e.getMessage()).lines().findFirst().orElse("");
      return new Answer(true, e.getSQLState() + " " + message.replace("ERROR: ", ""));
    }
    try (ResultSet row =
        statement.executeQuery(
            "SELECT atttypid::regtype FROM pg_attribute WHERE attrelid = 'v'::regclass")) {
      row.next();
      return new Answer(false, requireNonNull(row.getString(1)));
    } finally {
      statement.execute("DROP VIEW v");
    }
  }

  /** Asks Lintel, in one migration. */
  private static List<Answer> ask(List<String> expressions) {
    StringBuilder sql = new StringBuilder();
    for (String expression : expressions) {
      sql.append("CREATE VIEW v AS SELECT (").append(expression).append(") AS x FROM world;\n");
      sql.append("DROP VIEW IF EXISTS v;\n");
    }
    Replay replay =
        Replayer.replay(
            List.of(migration("1", WORLD), migration("2", sql.toString())),
            Dialect.POSTGRESQL,
            Outside.NOTHING.on(new ServerVersion(17)));
    List<Answer> answers = new ArrayList<>();
    for (Step step : replay.migrations().get(1).steps()) {
      if (step.statement().kind().startsWith("CREATE")) {
        answers.add(answer(step));
      }
    }
    return answers;
  }

  private static Answer answer(Step step) {
    Refusal refusal = step.refusal();
    if (refusal != null) {
      return new Answer(true, refusal.sqlState() + " " + refusal.message());
    }
    String type =
        step.after()
            .relation(VIEW)
            .filter(View.class::isInstance)
            .map(view -> ((View) view).columns())
            .filter(columns -> !columns.isEmpty())
            .map(columns -> printed(columns.get(0).type()))
            .orElse("unknown");
    return new Answer(false, type);
  }

  private static String printed(DataType type) {
    String printed = type.withoutModifiers().sql();
    return printed.startsWith("bpchar") ? printed.replace("bpchar", "character") : printed;
  }

  private static Migration migration(String name, String sql) {
    String path = name + ".sql";
    return Migration.whole(
        name, null, path, new SourceFile(path, sql), false, Mode.STATEMENTS.transactionMode());
  }

  private static String read(String name) {
    try (InputStream in =
        requireNonNull(ExpressionsTest.class.getResourceAsStream("/expressions/" + name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
