package dev.lintel.engine.parity;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lintel.engine.differential.PostgresServer;
import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.discovery.FoundHistories;
import dev.lintel.engine.migration.discovery.HistoryFinder;
import dev.lintel.engine.migration.discovery.HistoryQuery;
import dev.lintel.engine.parity.HistoryParity.Compared;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ServerVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command {@code .ci/parity}. */
public final class ParityCommand {
  private static final String USAGE =
      """
      Usage: .ci/parity [--commits FILE] [--output FILE] [--details FILE] DIR...
      Runs every PostgreSQL history in the project folders DIR on a real server and in Lintel, and
      writes a table of what agrees.
        --commits FILE  what folders without a repository hold: lines "FOLDER PROJECT COMMIT"
        --output FILE   the table in Markdown (default: standard output)
        --details FILE  each difference, error of the server and false alarm
      PG_BIN names the bin folder of another PostgreSQL (15 or later) than the one of the tests.
      """;

  private final Map<String, String> options = new HashMap<>();
  private final List<Path> directories = new ArrayList<>();

  private ParityCommand() {}

  /** Runs the command. */
  public static void main(String[] arguments) throws IOException, SQLException {
    ParityCommand command = new ParityCommand();
    if (!command.read(List.of(arguments))) {
      System.err.print(USAGE);
      System.exit(2);
    }
    command.run();
  }

  private boolean read(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (List.of("--commits", "--output", "--details").contains(argument)) {
        i++;
        if (i == arguments.size()) {
          return false;
        }
        options.put(argument, arguments.get(i));
      } else if (argument.startsWith("-")) {
        return false;
      } else {
        directories.add(Path.of(argument));
      }
    }
    return !directories.isEmpty() && directories.stream().allMatch(Files::isDirectory);
  }

  private void run() throws IOException, SQLException {
    String commits = options.get("--commits");
    Map<String, Checkout> known = commits == null ? Map.of() : Checkout.read(Path.of(commits));
    PostgresServer server = PostgresServer.shared();
    List<ParityRow> rows = new ArrayList<>();
    StringBuilder details = new StringBuilder();
    for (Path directory : directories) {
      Checkout checkout = Checkout.of(directory, known);
      for (Compared compared : compare(checkout, server)) {
        rows.add(compared.row());
        details.append(ParityTable.line(compared.row()));
        compared.details().forEach(line -> details.append("  ").append(line).append('\n'));
        System.err.print(ParityTable.line(compared.row()));
      }
    }
    String page = ParityTable.page(rows, ScratchDatabase.version(server), origin());
    write("--output", page);
    write("--details", details.toString());
  }

  /** Compares every PostgreSQL history of a project. */
  static List<Compared> compare(Checkout checkout, PostgresServer server) throws SQLException {
    ServerVersion version =
        ServerVersion.of(ScratchDatabase.version(server)).orElse(ServerVersion.NEWEST);
    HistorySettings settings = HistorySettings.NONE.with(version);
    HistoryQuery query =
        new HistoryQuery(checkout.directory(), List.of(Path.of("")), null, null, null, settings);
    FoundHistories found = HistoryFinder.find(query, System.getenv());
    List<Compared> compared = new ArrayList<>();
    for (MigrationHistory history : found.histories()) {
      if (history.dialect() == Dialect.POSTGRESQL) {
        compared.add(HistoryParity.compare(checkout, history, server));
      }
    }
    return compared;
  }

  private static String origin() {
    return System.getenv("PG_BIN") == null
        ? "the one of the differential suite with contrib"
        : "installed on the machine (`PG_BIN`)";
  }

  private void write(String option, String text) throws IOException {
    String file = options.get(option);
    if (file != null) {
      Files.writeString(Path.of(file), text, UTF_8);
    } else if (option.equals("--output")) {
      System.out.print(text);
    }
  }
}
