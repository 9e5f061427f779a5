package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** An extension is installed that is installed already. */
public final class DuplicateExtensionRule extends DuplicateRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1008", "duplicate-extension", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("An extension is installed that is installed already")
              .why(
                  """
                  An extension can be installed once in a database, whatever its schema.

                  Remove the statement from the migration that is not merged yet, or bring the merged text of an edited
                  migration back. Do not edit a migration that a database may have applied.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE EXTENSION "citext";
                  -- file: 20250102000000_next/migration.sql
                  CREATE EXTENSION "citext";
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE EXTENSION "citext";
                  -- file: 20250102000000_next/migration.sql
                  CREATE EXTENSION IF NOT EXISTS "citext";
                  """),
          "installs the extension");

  public DuplicateExtensionRule() {
    super(INFO, "by writing CREATE EXTENSION IF NOT EXISTS", RefusalKind.DUPLICATE_EXTENSION);
  }
}
