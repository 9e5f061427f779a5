package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** An extension is used that is not installed at that moment. */
public final class MissingExtensionRule extends MissingRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1018", "missing-extension", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("An extension is used that is not installed at that moment")
              .why(
                  """
                  The statement drops or alters an extension that no migration before it installs, or that one has dropped.

                  Name the object as it is called at that moment, move the statement behind the one that makes the object, or
                  bring back the migration that made it. A branch whose migrations sort before merged ones is a common cause.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE EXTENSION "citext";
                  -- file: 20250102000000_next/migration.sql
                  DROP EXTENSION "pg_trgm";
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE EXTENSION "citext";
                  -- file: 20250102000000_next/migration.sql
                  DROP EXTENSION "citext";
                  """),
          "the extension");

  public MissingExtensionRule() {
    super(INFO, RefusalKind.MISSING_EXTENSION);
  }
}
