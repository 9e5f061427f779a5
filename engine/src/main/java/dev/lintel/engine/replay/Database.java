package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.Catalog;
import java.util.List;

/**
 * A database in memory that runs migrations one after the other, as one kind of server would. Each
 * dialect has its own.
 */
public interface Database {

  /** Returns the catalog as it is now. */
  Catalog catalog();

  /**
   * Runs one migration in a session of its own.
   *
   * @param batches its statements, in the parts that the tool runs together
   * @return one step for each statement, in order
   */
  List<Step> run(List<Batch> batches);

  /** Takes note of a migration that could not be read: it may have done anything. */
  void runUnreadable();
}
