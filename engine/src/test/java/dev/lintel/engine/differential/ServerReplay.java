package dev.lintel.engine.differential;

import dev.lintel.engine.differential.History.Script;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.postgresql.util.PSQLException;

/** Runs histories on the server, each in an empty database. */
final class ServerReplay {
  private final ServerDatabase database;
  private final Function<Script, List<String>> statements;

  /**
   * Creates a replay.
   *
   * @param database where to run them
   * @param statements cuts a script into statements for {@link Mode#STATEMENTS}
   */
  ServerReplay(ServerDatabase database, Function<Script, List<String>> statements) {
    this.database = database;
    this.statements = statements;
  }

  /** Runs a history up to the first refusal, each file in a session of its own. */
  Outcome run(History history, Mode mode) throws SQLException {
    database.empty();
    for (Script script : history.migrations()) {
      database.beginSession();
      try {
        run(script, mode);
      } catch (PSQLException e) {
        database.execute("ROLLBACK");
        return new Outcome(refusal(script.name(), e), database.catalog());
      }
    }
    database.execute("ROLLBACK");
    return new Outcome(Verdict.ACCEPTED, database.catalog());
  }

  private void run(Script script, Mode mode) throws SQLException {
    if (mode == Mode.STATEMENTS) {
      for (String statement : statements.apply(script)) {
        database.execute(statement);
      }
    } else if (mode == Mode.SIMPLE) {
      database.execute(script.sql());
    } else {
      database.execute("BEGIN");
      database.execute(script.sql());
      database.execute("COMMIT");
    }
  }

  /** Returns what the server said when it refused something of {@code migration}. */
  static Verdict refusal(String migration, PSQLException e) throws PSQLException {
    if (e.getServerErrorMessage() == null) {
      throw e; // The driver or the connection failed, not a statement.
    }
    String message = e.getServerErrorMessage().getMessage();
    return new Verdict(migration, e.getSQLState(), message == null ? "" : message);
  }
}
