package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.replay.Batch;
import dev.lintel.engine.replay.Database;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.replay.postgresql.execution.DatabaseState;
import dev.lintel.engine.replay.postgresql.execution.Premises;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL database in memory. */
public final class PostgresDatabase implements Database {

  private static final Catalog INITIAL = Catalog.empty().with(new Schema("public", null));

  private final Premises premises;
  private final SessionObjects objects = new SessionObjects();
  private final RemovedObjects lasting = new RemovedObjects();
  private DatabaseState state;

  /**
   * Creates a database with nothing in it but schema {@code public}.
   *
   * @param outside what else may be there
   */
  public PostgresDatabase(Outside outside) {
    this.premises = new Premises(outside);
    Catalog catalog = INITIAL.with(premises.uncertainty());
    for (String schema : outside.start().schemas()) {
      catalog = catalog.with(new Schema(schema, null));
    }
    this.state = DatabaseState.of(catalog);
  }

  @Override
  public Catalog catalog() {
    return state.catalog();
  }

  @Override
  public List<Step> run(List<Batch> batches) {
    PostgresSession session = new PostgresSession(premises, state, objects, lasting);
    List<Step> steps = new ArrayList<>();
    for (Batch batch : batches) {
      session.begin(batch);
      batch.statements().forEach(statement -> steps.add(session.run(statement)));
      session.end();
    }
    state = session.close();
    return steps;
  }

  @Override
  public void runUnreadable() {
    Catalog catalog = state.catalog();
    state = state.with(catalog.with(catalog.uncertainty().withEverything()));
  }
}
