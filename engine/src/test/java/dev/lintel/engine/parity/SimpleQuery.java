package dev.lintel.engine.parity;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.Field;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.Tuple;

/**
 * Text that goes to the server as one simple query. What JDBC does not tell, how many of its
 * statements were completed before one failed, is counted here.
 */
final class SimpleQuery extends ResultHandlerBase {
  private final BaseConnection session;
  private int completed;

  SimpleQuery(Connection session) throws SQLException {
    this.session = session.unwrap(BaseConnection.class);
  }

  /** Returns the number of statements that were completed. */
  int completed() {
    return completed;
  }

  /** Sends the text. */
  void send(String sql) throws SQLException {
    CachedQuery query = session.createQuery(sql, false, false);
    int flags = QueryExecutor.QUERY_SUPPRESS_BEGIN | QueryExecutor.QUERY_EXECUTE_AS_SIMPLE;
    session.getQueryExecutor().execute(query.query, null, this, 0, 0, flags);
  }

  @Override
  public void handleResultRows(
      Query query, Field[] fields, List<Tuple> tuples, @Nullable ResultCursor cursor) {
    completed++;
  }

  @Override
  public void handleCommandStatus(String status, long updateCount, long insertOid) {
    completed++;
  }

  @Override
  public void handleWarning(SQLWarning warning) {
    // A notice of the server changes nothing.
  }
}
