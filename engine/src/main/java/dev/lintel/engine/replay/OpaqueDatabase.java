package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Uncertainty;
import java.util.List;

/** Stands for a kind of database whose semantics are not known: nothing about it is certain. */
final class OpaqueDatabase implements Database {

  private static final Catalog UNCERTAIN = Catalog.empty().with(Uncertainty.NONE.withEverything());

  @Override
  public Catalog catalog() {
    return UNCERTAIN;
  }

  @Override
  public List<Step> run(List<Batch> batches) {
    return batches.stream()
        .flatMap(batch -> batch.statements().stream())
        .map(statement -> new Step(statement, UNCERTAIN, UNCERTAIN, List.of(), null))
        .toList();
  }

  @Override
  public void runUnreadable() {
    // Nothing was certain before.
  }
}
