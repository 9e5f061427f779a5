package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A function or procedure is used that does not exist at that moment. */
public final class MissingFunctionRule extends MissingRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1019", "missing-function", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A function or procedure is used that does not exist at that moment")
              .why(
                  """
                  The statement drops, alters or calls a function that no migration before it makes, or that one has dropped. A
                  function is known by its name and the types of its arguments; one of an extension needs CREATE EXTENSION first.

                  Name the object as it is called at that moment, move the statement behind the one that makes the object, or
                  bring back the migration that made it.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                  -- file: 20250102000000_next/migration.sql
                  DROP FUNCTION two();
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                  -- file: 20250102000000_next/migration.sql
                  DROP FUNCTION one();
                  """),
          "the function");

  public MissingFunctionRule() {
    super(INFO, RefusalKind.MISSING_FUNCTION);
  }
}
