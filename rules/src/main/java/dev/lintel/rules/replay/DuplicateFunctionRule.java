package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A function or procedure is made that exists with the same arguments. */
public final class DuplicateFunctionRule extends DuplicateRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1009", "duplicate-function", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A function or procedure is made that exists with the same arguments")
              .why(
                  """
                  A function is known by its name and the types of its arguments. A second one is refused unless the statement says
                  OR REPLACE.

                  Remove the statement from the migration that is not merged yet, or bring the merged text of an edited
                  migration back. Do not edit a migration that a database may have applied.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                  -- file: 20250102000000_next/migration.sql
                  CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                  -- file: 20250102000000_next/migration.sql
                  CREATE OR REPLACE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                  """),
          "makes the function");

  public DuplicateFunctionRule() {
    super(INFO, "by writing CREATE OR REPLACE", RefusalKind.DUPLICATE_FUNCTION);
  }
}
