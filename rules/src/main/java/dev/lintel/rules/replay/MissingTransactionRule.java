package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A statement needs a transaction, savepoint, cursor or prepared statement that is not there. */
public final class MissingTransactionRule extends InvalidRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1032", "missing-transaction", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary(
                  "A statement needs a transaction, savepoint, cursor or prepared statement that is"
                      + " not there")
              .why(
                  """
                  LOCK TABLE, SAVEPOINT and DECLARE CURSOR mean something only inside a transaction. Put BEGIN and COMMIT around
                  them.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  SAVEPOINT before_change;
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  BEGIN;
                  SAVEPOINT before_change;
                  COMMIT;
                  """),
          "runs a statement that needs a transaction, savepoint, cursor or prepared statement that"
              + " is not there, '{1}'");

  public MissingTransactionRule() {
    super(
        INFO,
        RefusalKind.NOT_IN_TRANSACTION,
        RefusalKind.MISSING_SAVEPOINT,
        RefusalKind.MISSING_CURSOR,
        RefusalKind.MISSING_PREPARED_STATEMENT);
  }
}
