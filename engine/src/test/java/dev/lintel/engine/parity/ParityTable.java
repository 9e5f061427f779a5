package dev.lintel.engine.parity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Writes the rows as a page in Markdown. */
final class ParityTable {
  private static final String HEAD =
      """
      # Parity with PostgreSQL

      This page is made by `.ci/parity` (see [CONTRIBUTING.md](../CONTRIBUTING.md)) and says how Lintel's replay compares
      with a real server on the migration histories of public projects.

      **Server:** PostgreSQL %s, %s; one empty database a history. No role, schema or
      extension was prepared, no migration in code run, and placeholders have the values that the tool's settings give.

      **What was run:** each history in the order and with the transactions of its tool as Lintel's layout has them, each
      migration in a session of its own; where the tool is not known, in one transaction if that is possible. What a
      migration fails in is rolled back, and the next migration runs.

      **How far it reaches:** to the end. A migration that the server refuses is one question to Lintel, whether it refuses
      it too; then what the server did not commit is left out on both sides, so both are in the same state again. A user's
      run differs there: Lintel goes on behind its own refusal and holds what the statement would have made for uncertain.

      %s

      | column | meaning |
      |---|---|
      | understood | of the statements that can change the catalog, the share that is understood or known to be inert |
      | facts | what the server's final catalog says, one line each: schemas, extensions, tables, columns with type, nullability and default, constraints, indexes, sequences, views and types; not functions, triggers, policies and rights |
      | differ | facts that only one side has |
      | differ, unsure | further ones, of which Lintel says that it does not know them |
      | agreed | migrations that the server refuses, and Lintel at the same statement with the same SQLSTATE |
      | missed | … and Lintel does not |
      | missed, unsure | … and Lintel says that it does not know what the error is about |
      | false | statements that Lintel refuses, as a user runs it or told that the database is empty, and the server ran |
      | outside | refused for want of something that Lintel takes to come from outside the migrations; told that the database is empty, it refuses too. Roles always come from outside |
      | data | refused because of rows: a broken constraint, a value, an exception that the migration raises |
      | extension | refused because the server lacks an extension, or from then on a function, type or schema that it may have brought |
      | ms | milliseconds for reading and replaying in Lintel, in one JVM |

      | project | commit | folder | layout | migrations | statements | understood | facts | differ | differ, unsure | agreed | missed | missed, unsure | false | outside | data | extension | ms | remark |
      |---|---|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|
      """;

  private static final Comparator<ParityRow> ORDER =
      Comparator.comparing((ParityRow row) -> row.checkout().project().toLowerCase(Locale.ROOT))
          .thenComparing(ParityRow::folder);

  private final List<ParityRow> rows;

  private ParityTable(List<ParityRow> rows) {
    this.rows = rows.stream().sorted(ORDER).toList();
  }

  /**
   * Returns the page.
   *
   * @param rows the rows in any order
   * @param version the version of the server
   * @param origin where the server comes from, in words
   */
  static String page(List<ParityRow> rows, String version, String origin) {
    ParityTable table = new ParityTable(rows);
    StringBuilder page = new StringBuilder(HEAD.formatted(version, origin, table.summary()));
    table.rows.forEach(row -> page.append(line(row)));
    return page.append(table.totals()).toString();
  }

  /** Returns one row of the table. */
  static String line(ParityRow row) {
    String commit = row.checkout().commit();
    return cells(
        row.checkout().project(),
        commit.substring(0, Math.min(12, commit.length())),
        row.folder(),
        row.layout(),
        row.migrations(),
        row.statements().all(),
        share(row.statements()),
        row.facts(),
        row.differences(),
        row.uncertain(),
        row.count(Judgement.AGREED),
        row.count(Judgement.MISSED),
        row.count(Judgement.UNSURE),
        row.falseAlarms(),
        row.count(Judgement.OUTSIDE),
        row.count(Judgement.DATA),
        row.count(Judgement.EXTENSION),
        row.replayMillis(),
        String.join("; ", row.remarks()));
  }

  private String totals() {
    StatementCount statements =
        rows.stream().map(ParityRow::statements).reduce(StatementCount.NONE, StatementCount::plus);
    return cells(
        "**all**",
        "",
        rows.size() + " histories",
        "",
        sum(ParityRow::migrations),
        statements.all(),
        share(statements),
        sum(ParityRow::facts),
        sum(ParityRow::differences),
        sum(ParityRow::uncertain),
        sum(row -> row.count(Judgement.AGREED)),
        sum(row -> row.count(Judgement.MISSED)),
        sum(row -> row.count(Judgement.UNSURE)),
        sum(ParityRow::falseAlarms),
        sum(row -> row.count(Judgement.OUTSIDE)),
        sum(row -> row.count(Judgement.DATA)),
        sum(row -> row.count(Judgement.EXTENSION)),
        rows.stream().mapToLong(ParityRow::replayMillis).sum(),
        "");
  }

  private String summary() {
    return """
    **In short:** %d histories. The server runs %d of them without an error; on %d of these Lintel has the same catalog
    and no refusal, and on %d more it differs only in what it says it does not know. Of the other %d it has nothing
    wrong in %d: no difference that it is certain of, no false alarm, no error missed.\
    """
        .formatted(
            rows.size(),
            count(ParityRow::clean),
            count(row -> row.clean() && row.right() && row.uncertain() == 0),
            count(row -> row.clean() && row.right() && row.uncertain() > 0),
            count(row -> !row.clean()),
            count(row -> !row.clean() && row.right()));
  }

  private long count(Predicate<ParityRow> condition) {
    return rows.stream().filter(condition).count();
  }

  private int sum(ToIntFunction<ParityRow> figure) {
    return rows.stream().mapToInt(figure).sum();
  }

  private static String share(StatementCount statements) {
    if (statements.changing() == 0) {
      return "-";
    }
    // Rounded down, so that 100 means all.
    long hundredths = 10_000L * statements.understood() / statements.changing();
    return hundredths == 10_000
        ? "100 %"
        : String.format(Locale.ROOT, "%d.%02d %%", hundredths / 100, hundredths % 100);
  }

  private static String cells(Object... cells) {
    StringBuilder line = new StringBuilder("|");
    for (Object cell : cells) {
      line.append(' ').append(String.valueOf(cell).replace("|", "\\|")).append(" |");
    }
    return line.append('\n').toString();
  }
}
