package dev.lintel.engine.parity;

import dev.lintel.engine.differential.PostgresServer;
import dev.lintel.engine.differential.ServerCatalog;
import dev.lintel.engine.migration.SessionStart;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An empty database for one history. What a history can make beyond its database, roles and other
 * databases, is removed when it is closed.
 */
final class ScratchDatabase implements AutoCloseable {
  private static final String ADMIN = "postgres";
  private static final String NAME = "lintel_parity";
  private static final String ROLES = "SELECT rolname FROM pg_roles WHERE oid >= 16384";
  private static final String DATABASES =
      "SELECT datname FROM pg_database WHERE oid >= 16384 AND datname <> 'postgres'";

  private final PostgresServer server;
  private final List<String> roles;
  private final List<String> databases;

  private ScratchDatabase(PostgresServer server, List<String> roles, List<String> databases) {
    this.server = server;
    this.roles = roles;
    this.databases = databases;
  }

  /** Makes the database, with the schemas and the search path of the tool's sessions. */
  static ScratchDatabase open(PostgresServer server, SessionStart start) throws SQLException {
    try (Connection admin = server.connect(ADMIN, ADMIN)) {
      ScratchDatabase database =
          new ScratchDatabase(server, names(admin, ROLES), names(admin, DATABASES));
      execute(admin, "CREATE ROLE " + NAME + " SUPERUSER LOGIN");
      execute(admin, "CREATE DATABASE " + NAME + " TEMPLATE template0 OWNER " + NAME);
      execute(admin, "ALTER DATABASE " + NAME + " SET statement_timeout = '5min'");
      if (!start.equals(SessionStart.DEFAULT)) {
        begin(server, start);
      }
      return database;
    }
  }

  private static void begin(PostgresServer server, SessionStart start) throws SQLException {
    try (Connection session = server.connect(NAME, NAME)) {
      for (String schema : start.schemas()) {
        execute(session, "CREATE SCHEMA IF NOT EXISTS " + quoted(schema));
      }
      String path =
          start.searchPath().stream()
              .map(ScratchDatabase::quoted)
              .collect(Collectors.joining(", "));
      execute(session, "ALTER DATABASE " + NAME + " SET search_path = " + path);
    }
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** Returns what the server calls its version. */
  static String version(PostgresServer server) throws SQLException {
    try (Connection admin = server.connect(ADMIN, ADMIN)) {
      return names(admin, "SHOW server_version").get(0).replaceAll(" .*", "");
    }
  }

  /** Opens a session, as a tool does for a migration. */
  Connection session() throws SQLException {
    return server.connect(NAME, NAME);
  }

  /** Returns the facts of the catalog, sorted. */
  List<String> facts() throws SQLException {
    try (Connection inspector = server.connect(ADMIN, NAME)) {
      ServerCatalog.prepare(inspector);
      return ServerCatalog.facts(inspector);
    }
  }

  @Override
  public void close() throws SQLException {
    try (Connection admin = server.connect(ADMIN, ADMIN)) {
      execute(admin, "RESET ALL");
      for (String database : more(admin, DATABASES, databases)) {
        execute(admin, "DROP DATABASE " + quoted(database) + " WITH (FORCE)");
      }
      for (String role : more(admin, ROLES, roles)) {
        execute(admin, "DROP OWNED BY " + quoted(role));
        execute(admin, "DROP ROLE " + quoted(role));
      }
      execute(admin, "ALTER ROLE " + ADMIN + " RESET ALL");
      execute(admin, "ALTER SYSTEM RESET ALL");
    }
  }

  private static List<String> more(Connection admin, String query, List<String> before)
      throws SQLException {
    List<String> now = new ArrayList<>(names(admin, query));
    now.removeAll(before);
    return now;
  }

  private static List<String> names(Connection connection, String query) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** Sends text as one simple query. */
  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
