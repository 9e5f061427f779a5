package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** A table, view or sequence is made under a name that is taken. */
public final class DuplicateRelationRule extends DuplicateRule {

  static final RuleInfo INFO =
      messages(
          RuleInfo.of("LNT1002", "duplicate-relation", Category.REPLAY, Severity.ERROR)
              .since("0.1")
              .summary("A table, view or sequence is made under a name that is taken")
              .why(
                  """
                  Tables, views, sequences and indexes of a schema share one namespace. A second one of the same name is
                  refused, so no new database can be built from the migrations.

                  Typical causes are an initial migration that was generated again, two branches that make the same table,
                  a rename that was undone by hand, and a table that was first made outside of the migrations.

                  Remove the statement from the migration that is not merged yet, or bring the merged text of an edited
                  migration back. Do not edit a migration that a database may have applied.
                  """)
              .bad(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                  -- file: 20250102000000_next/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL, "text" TEXT);
                  """)
              .good(
                  """
                  -- file: 20250101000000_init/migration.sql
                  CREATE TABLE "Prompt" ("id" TEXT NOT NULL);
                  -- file: 20250102000000_next/migration.sql
                  ALTER TABLE "Prompt" ADD COLUMN "text" TEXT;
                  """),
          "makes");

  public DuplicateRelationRule() {
    super(
        INFO,
        "by writing IF NOT EXISTS, which keeps the first definition",
        RefusalKind.DUPLICATE_RELATION);
  }
}
