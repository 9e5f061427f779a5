package dev.lintel.engine.differential;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The database that one history after the other runs in. It is emptied between them, which is far
 * faster than a new database for each; where that leaves anything, it is made anew.
 */
final class ServerDatabase implements AutoCloseable {
  private static final String NAME = "lintel";
  private static final String ROLE = "lintel";

  /** Drops what a history made; the server's own objects belong to another role. */
  private static final String DROP_ALL =
      """
      DROP OWNED BY lintel CASCADE;
      DO $$
      DECLARE found text;
      BEGIN
        FOR found IN SELECT rolname FROM pg_roles
            WHERE rolname NOT LIKE 'pg\\_%' AND rolname NOT IN ('postgres', 'lintel') LOOP
          EXECUTE format('DROP OWNED BY %1$I CASCADE; DROP ROLE %1$I', found);
        END LOOP;
        FOR found IN SELECT nspname FROM pg_namespace
            WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'public') LOOP
          EXECUTE format('DROP SCHEMA %I CASCADE', found);
        END LOOP;
      END $$;
      CREATE SCHEMA IF NOT EXISTS public AUTHORIZATION pg_database_owner;
      """;

  private static final String LEFT_OVER =
      """
      SELECT EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace)
          OR EXISTS (SELECT FROM pg_type WHERE typnamespace = 'public'::regnamespace)
          OR EXISTS (SELECT FROM pg_proc WHERE pronamespace = 'public'::regnamespace)
          OR EXISTS (SELECT FROM pg_extension WHERE extname <> 'plpgsql')
      """;

  private final PostgresServer server;
  private Connection history;
  private Connection inspector;

  private ServerDatabase(PostgresServer server, Connection history, Connection inspector) {
    this.server = server;
    this.history = history;
    this.inspector = inspector;
  }

  /** Opens an empty database of {@code server}. */
  static ServerDatabase open(PostgresServer server) throws SQLException {
    create(server);
    return new ServerDatabase(server, server.connect(ROLE, NAME), inspect(server));
  }

  private static void create(PostgresServer server) throws SQLException {
    try (Connection admin = server.connect("postgres", "postgres")) {
      execute(admin, "DROP DATABASE IF EXISTS " + NAME + " WITH (FORCE)");
      execute(admin, "DROP ROLE IF EXISTS " + ROLE);
      execute(admin, "CREATE ROLE " + ROLE + " SUPERUSER LOGIN");
      execute(admin, "CREATE DATABASE " + NAME + " TEMPLATE template0");
    }
  }

  private static Connection inspect(PostgresServer server) throws SQLException {
    Connection connection = server.connect("postgres", NAME);
    ServerCatalog.prepare(connection);
    return connection;
  }

  /** Sends text to the server as one simple query. */
  void execute(String sql) throws SQLException {
    execute(history, sql);
  }

  /** Returns the facts of the catalog, sorted; what is committed only. */
  List<String> catalog() throws SQLException {
    return ServerCatalog.facts(inspector);
  }

  /** Returns the names of everything, what is committed only. */
  World world() throws SQLException {
    Map<String, List<String>> names = new HashMap<>();
    Map<String, List<String>> columns = new HashMap<>();
    Map<String, List<String>> constraints = new HashMap<>();
    try (Statement statement = inspector.createStatement();
        ResultSet rows = statement.executeQuery(World.QUERY)) {
      while (rows.next()) {
        String kind = rows.getString(1);
        String owner = rows.getString(2);
        Map<String, List<String>> target =
            switch (kind) {
              case "column" -> columns;
              case "constraint" -> constraints;
              default -> names;
            };
        target
            .computeIfAbsent(owner.isEmpty() ? kind : owner, key -> new ArrayList<>())
            .add(rows.getString(3));
      }
    }
    return new World(names, columns, constraints);
  }

  /** Ends what the session left open and forgets its settings and temporary tables. */
  void beginSession() throws SQLException {
    execute("ROLLBACK");
    execute("DISCARD ALL"); // Refuses to share a simple query with anything else.
  }

  /** Removes everything the history before made. */
  void empty() throws SQLException {
    beginSession();
    execute(DROP_ALL);
    try (Statement statement = inspector.createStatement();
        ResultSet row = statement.executeQuery(LEFT_OVER)) {
      row.next();
      if (row.getBoolean(1)) {
        close();
        create(server);
        history = server.connect(ROLE, NAME);
        inspector = inspect(server);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    history.close();
    inspector.close();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
