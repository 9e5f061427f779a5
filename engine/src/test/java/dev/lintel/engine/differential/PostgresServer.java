package dev.lintel.engine.differential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own, one for all tests of a JVM: started when it is first asked for,
 * gone with its files when the JVM is gone. A test that needs it fails when it cannot be started;
 * it is never skipped.
 */
public final class PostgresServer {
  private static @Nullable PostgresServer shared;
  private static @Nullable IllegalStateException failure;

  private final int port;

  private PostgresServer(int port) {
    this.port = port;
  }

  /** Returns the server of this JVM. */
  public static synchronized PostgresServer shared() {
    if (failure != null) {
      throw failure;
    }
    if (shared == null) {
      try {
        shared = start();
      } catch (IOException e) {
        failure =
            new IllegalStateException(
                "The differential tests need a PostgreSQL server and it did not start: "
                    + e.getMessage(),
                e);
        throw failure;
      }
    }
    return shared;
  }

  /**
   * Connects to a database. Each statement goes to the server as one simple query, unsplit, however
   * many statements its text holds.
   */
  public Connection connect(String user, String database) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("preferQueryMode", "simple");
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("loginTimeout", "10");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), properties);
  }

  private static PostgresServer start() throws IOException {
    Path workspace = Files.createTempDirectory("lintel-postgres-");
    int port = freePort();
    List<String> command;
    try {
      command = prepare(workspace, port);
    } catch (IOException e) {
      delete(workspace);
      throw e;
    }
    Path log = Files.createTempFile("lintel-postgres-", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(workspace.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      PostgresServer server = new PostgresServer(port);
      server.awaitAnswer(process, workspace.resolve("ended"), log);
      return server;
    } finally {
      Files.delete(log);
    }
  }

  /** Puts everything into {@code workspace} and returns the command that runs the server there. */
  private static List<String> prepare(Path workspace, int port) throws IOException {
    Optional<UnprivilegedUser> user = UnprivilegedUser.neededBy(workspace);
    Path binaries = PostgresBinaries.provide(workspace);
    String script = workspace.resolve("run.sh").toString();
    Files.writeString(Path.of(script), runScript(workspace, binaries, port), UTF_8);
    if (user.isPresent()) {
      user.get().own(workspace);
    }
    return user.map(u -> u.command("sh", script)).orElse(List.of("sh", script));
  }

  private static void delete(Path directory) throws IOException {
    List<Path> children;
    try (Stream<Path> walk = Files.walk(directory)) {
      children = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path child : children) {
      Files.delete(child);
    }
  }

  /**
   * Returns the script that makes the cluster and runs the server until its standard input ends.
   * That happens when the JVM is gone, whatever way it went, so that no server outlives the tests.
   */
  private static String runScript(Path workspace, Path binaries, int port) {
    return """
    cd '%1$s' || exit 1
    trap "cd / && rm -rf '%1$s'" EXIT
    '%2$s/initdb' -D data -U postgres -A trust -E UTF8 --locale=C -N || exit 1
    {
      '%2$s/postgres' -D data -p %3$d -k '' -h 127.0.0.1 \\
        -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off \\
        -c timezone=UTC -c log_min_messages=fatal
      : > ended
    } &
    cat > /dev/null
    kill -QUIT "$(head -n 1 data/postmaster.pid)"
    wait
    """
        .formatted(workspace, binaries, port);
  }

  private void awaitAnswer(Process process, Path ended, Path log) throws IOException {
    long deadline = System.nanoTime() + 60_000_000_000L;
    while (System.nanoTime() < deadline && process.isAlive() && !Files.exists(ended)) {
      try (Connection connection = connect("postgres", "postgres")) {
        if (connection.isValid(10)) {
          return;
        }
      } catch (SQLException e) {
        pause(); // Not up yet.
      }
    }
    process.getOutputStream().close();
    throw new IOException("its log says: " + Files.readString(log, UTF_8).strip());
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while it started", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
