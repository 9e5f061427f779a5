package dev.lintel.rules.history;

import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script begins with a byte-order mark. */
public final class ByteOrderMarkRule implements Rule {

  private static final Pattern WORD = Pattern.compile("[\\w$\\x80-\\uFFFF]+");

  static final RuleInfo INFO =
      RuleInfo.of("LNT2007", "byte-order-mark", Category.HISTORY, Severity.ERROR)
          .since("0.1")
          .summary("A migration begins with a byte-order mark")
          .why(
              """
              Some editors begin a UTF-8 file with three invisible bytes. Prisma sends the file as it is,
              and PostgreSQL refuses it with a syntax error at its very first character, which looks
              right on the screen.

              Save the file without a byte-order mark. If it is applied already somewhere, that changes
              its checksum.
              """)
          .bad(
              """
              -- file: 20250101000000_init/migration.sql
              \uFEFFCREATE TABLE "Prompt" ("id" TEXT);
              """)
          .good(
              """
              -- file: 20250101000000_init/migration.sql
              CREATE TABLE "Prompt" ("id" TEXT);
              """)
          .message(
              "mark",
              "Migration '{0}' begins with a byte-order mark, which the database takes for a syntax"
                  + " error.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Project project, Reporter reporter) {
    // psql, Flyway and others skip the mark, so it is certain only where Prisma sends the file.
    Severity severity = ChangeRule.runByPrisma(project) ? Severity.ERROR : Severity.WARNING;
    for (Migration migration : project.history().migrations()) {
      if (migration.byteOrderMark()) {
        reporter.report(
            Finding.of(
                    INFO,
                    "mark",
                    SourceSpan.startOf(migration.path()),
                    migration.name(),
                    migration.name())
                .withSeverity(severity)
                .withDatabaseError(
                    "42601", "syntax error at or near \"%s\"".formatted(firstToken(migration)))
                .withAdvice("Save the file as UTF-8 without a byte-order mark."));
      }
    }
  }

  /** The server takes the mark for a letter, so it belongs to the word that follows. */
  private static String firstToken(Migration migration) {
    SourceFile file = migration.file();
    Matcher word = WORD.matcher(file == null ? "" : file.text());
    return "\uFEFF" + (word.lookingAt() ? word.group() : "");
  }
}
