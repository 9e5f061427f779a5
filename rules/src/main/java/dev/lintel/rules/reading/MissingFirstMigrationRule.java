package dev.lintel.rules.reading;

import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.replay.MissingStart;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;

/** The history uses what none of its migrations makes, as one does that began after a dump. */
public final class MissingFirstMigrationRule implements Rule {

  static final RuleInfo INFO =
      RuleInfo.of("LNT9007", "missing-first-migration", Category.READING, Severity.NOTE)
          .since("0.1")
          .summary("The first migrations of the history are missing")
          .why(
              """
              The history needs something that none of its migrations makes, before it has made any table; or there are
              several such things. So it probably began on a database that existed, or new databases are made from a dump.
              Whatever no migration makes is then taken to exist, and nothing is reported as missing but what a migration
              has dropped.

              If the first migrations lie elsewhere, name that folder too. If the database is set up by hand, list what is
              there in `lintel.toml` under `[outside]`, and everything else is checked again.
              """)
          .bad(
              """
              -- file: 0007_add_version.sql
              ALTER TABLE prompt ADD COLUMN version integer;
              -- file: 0008_add_author.sql
              ALTER TABLE author ADD COLUMN name text;
              """)
          .good(
              """
              -- file: 0001_init.sql
              CREATE TABLE prompt (id text NOT NULL);
              -- file: 0007_add_version.sql
              ALTER TABLE prompt ADD COLUMN version integer;
              """)
          .message(
              "bare",
              "The first migrations seem to be missing: '{0}' needs '{1}', which no migration"
                  + " makes, before any table is made. What they would have made is taken to"
                  + " exist.")
          .message(
              "several",
              "The first migrations seem to be missing: '{0}' is the first of several things that"
                  + " are used and that no migration makes. What they would have made is taken to"
                  + " exist.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Project project, Reporter reporter) {
    MissingStart start = project.replay().missingStart();
    if (start != null) {
      reporter.report(finding(start));
    }
  }

  private static Finding finding(MissingStart start) {
    Refusal first = start.firstUse();
    String object = first.object().toString();
    return start.bare()
        ? Finding.of(INFO, "bare", first.span(), object, start.migration().name(), object)
        : Finding.of(INFO, "several", first.span(), object, object);
  }
}
