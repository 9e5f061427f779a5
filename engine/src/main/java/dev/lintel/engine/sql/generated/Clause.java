package dev.lintel.engine.sql.generated;

import java.util.Map;

/**
 * A clause of a statement that is no query. Calcite has no UPDATE with FROM, no DELETE with USING
 * and no RETURNING, so the grammar is shown a SELECT that has such a clause.
 */
public enum Clause {
  /** No clause, but what the grammar reads as it is written. */
  NONE,

  /** The FROM of UPDATE, or the USING of DELETE and MERGE. */
  SOURCES,

  /** RETURNING. */
  RETURNING;

  private static final int[] SELECT_NOTHING = {
    MigrationParserConstants.SELECT, MigrationParserConstants.UNSIGNED_INTEGER_LITERAL
  };

  /**
   * Makes the grammar see a SELECT.
   *
   * @param first the index of the word that begins the clause
   * @param unwritten what the grammar sees before a token
   * @param forms what it sees instead of a token
   */
  void open(int first, Map<Integer, int[]> unwritten, OtherForms forms) {
    switch (this) {
      case NONE -> {
        // A query or expression begins as it is written.
      }
      case SOURCES -> {
        unwritten.put(first, SELECT_NOTHING);
        forms.kinds().put(first, MigrationParserConstants.FROM);
      }
      case RETURNING -> forms.kinds().put(first, MigrationParserConstants.SELECT);
    }
  }
}
