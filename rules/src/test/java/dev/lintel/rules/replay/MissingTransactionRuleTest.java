package dev.lintel.rules.replay;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class MissingTransactionRuleTest {

  @Test
  void marksTheOnlyStatementOfAFile() {
    rule()
        .migration(
            "20250101000000_init",
            """
              SAVEPOINT "before";
            --^^^^^^^^^^^^^^^^^^ missing-transaction: 'SAVEPOINT': 'SAVEPOINT can only be used in transaction blocks'
            """)
        .check();
  }

  @Test
  void findsASavepointThatDoesNotExist() {
    rule()
        .migration(
            "20250101000000_init",
            """
              BEGIN;
              ROLLBACK TO SAVEPOINT "before";
            --^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-transaction
              COMMIT;
            """)
        .check();
  }

  @Test
  void staysSilentInsideATransaction() {
    rule()
        .migration(
            "20250101000000_init",
            """
              BEGIN;
              SAVEPOINT "before";
              COMMIT;
            """)
        .check();
  }

  @Test
  void staysSilentWhereTheToolIsUnknown() {
    rule()
        .migration(
            "001_save.sql",
            """
              SAVEPOINT "before";
            """)
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new MissingTransactionRule());
  }
}
