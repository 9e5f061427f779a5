package dev.lintel.engine.parity;

import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.replay.Batch;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.node.TransactionControl;
import dev.lintel.engine.sql.node.TransactionKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Sends one section of a migration to the server as its tool does. */
final class SectionRun {
  private static final String ACTIVE_TRANSACTION = "25001";
  private static final Set<TransactionKind> ENDS =
      Set.of(TransactionKind.COMMIT, TransactionKind.ROLLBACK, TransactionKind.PREPARE);

  private final Connection session;
  private final SourceFile file;
  private final int start;
  private final int end;
  private final Batch batch;
  private int done;
  private int kept;

  /**
   * Prepares a section.
   *
   * @param session where to run it
   * @param file the script as it is sent
   * @param start offset of the first character of the section in its text
   * @param end offset after its last character
   * @param batch its statements
   */
  SectionRun(Connection session, SourceFile file, int start, int end, Batch batch) {
    this.session = session;
    this.file = file;
    this.start = start;
    this.end = end;
    this.batch = batch;
  }

  /** Returns whether a tool sends the statements of a section as one query. */
  static boolean isOneQuery(Batch batch) {
    return batch.transactionMode() == TransactionMode.SIMPLE_QUERY
        || batch.transactionMode() == TransactionMode.FILE_AS_QUERY;
  }

  /** Returns the number of statements, from the first, that the server has committed. */
  int kept() {
    return kept;
  }

  /** Runs the section. */
  void run() throws SQLException {
    switch (batch.transactionMode()) {
      case FILE -> runInTransaction(false);
      case FILE_AS_QUERY -> runInTransaction(true);
      case FILE_IF_POSSIBLE, UNKNOWN -> runInTransactionIfPossible();
      case SIMPLE_QUERY -> runAsQuery();
      case NONE -> runOneByOne();
    }
    kept = batch.statements().size();
  }

  private void runInTransaction(boolean asQuery) throws SQLException {
    ScratchDatabase.execute(session, "BEGIN");
    if (asQuery) {
      runAsQuery();
    } else {
      runOneByOne();
    }
    ScratchDatabase.execute(session, "COMMIT");
  }

  private void runInTransactionIfPossible() throws SQLException {
    try {
      runInTransaction(false);
    } catch (PSQLException e) {
      if (!ACTIVE_TRANSACTION.equals(e.getSQLState()) || kept > 0) {
        throw e;
      }
      ScratchDatabase.execute(session, "ROLLBACK");
      runOneByOne();
    }
  }

  private void runOneByOne() throws SQLException {
    done = 0;
    for (ParsedStatement statement : batch.statements()) {
      ScratchDatabase.execute(session, statement.text());
      done++;
      if (session.unwrap(BaseConnection.class).getTransactionState() == TransactionState.IDLE) {
        kept = done;
      }
    }
  }

  private void runAsQuery() throws SQLException {
    SimpleQuery query = new SimpleQuery(session);
    try {
      query.send(file.text().substring(start, end));
    } finally {
      done = query.completed();
      kept = committed();
    }
  }

  /** Of one query, what stands before the last statement that ended a transaction stays. */
  private int committed() {
    List<ParsedStatement> statements = batch.statements();
    int last = Math.min(done, statements.size());
    while (last > 0
        && !(statements.get(last - 1).node() instanceof TransactionControl control
            && ENDS.contains(control.kind()))) {
      last--;
    }
    return last;
  }

  /**
   * Returns what the server, or the driver, said when {@link #run} failed.
   *
   * @param before the number of statements of the migration before this section
   */
  ServerError error(PSQLException e, int before) {
    ServerErrorMessage said = e.getServerErrorMessage();
    String message = said == null || said.getMessage() == null ? e.getMessage() : said.getMessage();
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    String line = String.valueOf(message).replaceAll("\\s+", " ");
    boolean unread = isOneQuery(batch) && done == 0 && state.equals("42601") && said != null;
    int statement = unread && said.getPosition() > 0 ? statementAt(said.getPosition()) : done;
    return new ServerError(state, line, before + statement, !unread, said != null);
  }

  /** Returns the statement that holds a character of the query, counted from 1. */
  private int statementAt(int position) {
    int offset = start + position - 1;
    int found = 0;
    for (int i = 0; i < batch.statements().size(); i++) {
      ParsedStatement statement = batch.statements().get(i);
      if (file.offset(statement.span().line(), statement.span().column()) <= offset) {
        found = i;
      }
    }
    return found;
  }
}
