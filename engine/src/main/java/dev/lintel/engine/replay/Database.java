package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.sql.ParsedScript;
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
   * @param script the statements
   * @param mode how the tool wraps them in transactions
   * @return one step for each statement, in order
   */
  List<Step> run(ParsedScript script, TransactionMode mode);

  /** Takes note of a migration that could not be read: it may have done anything. */
  void runUnreadable();
}
