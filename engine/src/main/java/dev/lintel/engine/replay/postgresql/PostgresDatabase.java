package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Schema;
import dev.lintel.engine.catalog.Uncertainty;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.replay.Batch;
import dev.lintel.engine.replay.Database;
import dev.lintel.engine.replay.Step;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL database in memory. */
public final class PostgresDatabase implements Database {

  private static final String PUBLIC = "public";
  private static final Catalog INITIAL = Catalog.empty().with(new Schema(PUBLIC, null));

  private final Outside outside;
  private DatabaseState state;

  /**
   * Creates a database with nothing in it but schema {@code public}.
   *
   * @param outside what else may be there
   */
  public PostgresDatabase(Outside outside) {
    this.outside = outside;
    this.state = DatabaseState.of(INITIAL.with(uncertainty(outside)));
  }

  private static Uncertainty uncertainty(Outside outside) {
    Uncertainty uncertainty = Uncertainty.NONE;
    for (String schema : outside.schemas()) {
      uncertainty = uncertainty.withSchema(schema);
    }
    for (String object : outside.objects()) {
      int dot = object.indexOf('.');
      String schema = dot < 0 ? PUBLIC : object.substring(0, dot);
      uncertainty = uncertainty.with(new QualifiedName(schema, object.substring(dot + 1)));
    }
    return uncertainty;
  }

  @Override
  public Catalog catalog() {
    return state.catalog();
  }

  @Override
  public List<Step> run(List<Batch> batches) {
    PostgresSession session = new PostgresSession(!outside.everything(), state);
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
