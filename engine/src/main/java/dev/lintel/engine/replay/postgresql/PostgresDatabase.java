package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.replay.Database;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.sql.ParsedScript;
import java.util.List;

/** A PostgreSQL database in memory. */
public final class PostgresDatabase implements Database {

  private static final Catalog INITIAL = Catalog.empty().with(new Schema("public", null));

  private final boolean emptyStart;
  private DatabaseState state = DatabaseState.of(INITIAL);

  /**
   * Creates a database with nothing in it but schema {@code public}.
   *
   * @param emptyStart whether that is all there is, so that a missing object is certain
   */
  public PostgresDatabase(boolean emptyStart) {
    this.emptyStart = emptyStart;
  }

  @Override
  public Catalog catalog() {
    return state.catalog();
  }

  @Override
  public List<Step> run(ParsedScript script, TransactionMode mode) {
    boolean block =
        mode == TransactionMode.FILE
            || (mode == TransactionMode.SIMPLE_QUERY && script.statements().size() > 1);
    PostgresSession session =
        new PostgresSession(emptyStart, state, block, mode != TransactionMode.UNKNOWN);
    List<Step> steps = script.statements().stream().map(session::run).toList();
    state = session.close();
    return steps;
  }

  @Override
  public void runUnreadable() {
    Catalog catalog = state.catalog();
    state = state.with(catalog.with(catalog.uncertainty().withEverything()));
  }
}
