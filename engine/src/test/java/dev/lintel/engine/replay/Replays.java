package dev.lintel.engine.replay;

import dev.lintel.engine.catalog.Column;
import dev.lintel.engine.catalog.Index;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Table;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Small histories for tests: migrations named 1, 2, 3 and so on. */
public final class Replays {
  private final List<Migration> migrations = new ArrayList<>();
  private final Outside outside;
  private final TransactionMode mode;

  private Replays(Outside outside, TransactionMode mode) {
    this.outside = outside;
    this.mode = mode;
  }

  /** Starts a history as Prisma runs it. */
  public static Replays prisma() {
    return new Replays(Outside.NOTHING, TransactionMode.SIMPLE_QUERY);
  }

  /** Starts a history that runs statement by statement. */
  public static Replays statements() {
    return new Replays(Outside.NOTHING, TransactionMode.NONE);
  }

  /** Starts a history of which nobody knows what runs in one transaction. */
  public static Replays inUnknownTransactions() {
    return new Replays(Outside.NOTHING, TransactionMode.UNKNOWN);
  }

  /** Starts a history on a database that may hold anything. */
  public static Replays onUnknownDatabase() {
    return new Replays(Outside.ANYTHING, TransactionMode.NONE);
  }

  /** Starts a history on a database on which these things may exist. */
  public static Replays on(Outside outside) {
    return new Replays(outside, TransactionMode.NONE);
  }

  /** Starts a history on a database that somebody set up, as most tools run it. */
  public static Replays onDatabaseSetUp() {
    return new Replays(Outside.setUp(Set.of("books")), TransactionMode.NONE);
  }

  /** Adds a migration. */
  public Replays then(String sql) {
    String name = Integer.toString(migrations.size() + 1);
    migrations.add(Migration.whole(name, null, name, new SourceFile(name, sql), false, mode));
    return this;
  }

  /** Adds a migration of which each line is run for itself. */
  public Replays thenLines(String sql) {
    String name = Integer.toString(migrations.size() + 1);
    List<ScriptSection> lines = new ArrayList<>();
    int start = 0;
    for (int end = sql.indexOf('\n'); end >= 0; end = sql.indexOf('\n', start)) {
      lines.add(new ScriptSection(start, end, mode));
      start = end + 1;
    }
    SourceFile file = new SourceFile(name, sql);
    migrations.add(new Migration(name, null, name, file, false, lines, List.of()));
    return this;
  }

  /** Adds a migration that could not be read. */
  public Replays thenUnreadable() {
    String name = Integer.toString(migrations.size() + 1);
    migrations.add(Migration.whole(name, null, name, null, false, mode));
    return this;
  }

  /** Replays the history. */
  public Replay replay() {
    return Replayer.replay(migrations, Dialect.POSTGRESQL, outside);
  }

  /** Replays the history and returns its refusals: place, SQLSTATE, message, earlier place. */
  public List<String> refusals() {
    return replay()
        .steps()
        .map(Step::refusal)
        .filter(refusal -> refusal != null)
        .map(Replays::words)
        .toList();
  }

  /** Replays the history and returns a table of schema public in one line. */
  public String table(String name) {
    return replay()
        .result()
        .table(new QualifiedName("public", name))
        .map(Replays::words)
        .orElse("no table " + name);
  }

  private static String words(Refusal refusal) {
    return "%s %s %s%s"
        .formatted(
            range(refusal.span()),
            refusal.sqlState(),
            refusal.message(),
            refusal.earlier() == null ? "" : " <- " + range(refusal.earlier()));
  }

  /** Writes {@code file:line:column-endColumn}, or with the end's line where that is another. */
  private static String range(SourceSpan span) {
    return span.line() == span.endLine()
        ? span + "-" + span.endColumn()
        : span + "-" + span.endLine() + ":" + span.endColumn();
  }

  private static String words(Table table) {
    String columns = table.columns().stream().map(Replays::words).collect(Collectors.joining(", "));
    String constraints =
        table.constraints().stream()
            .map(constraint -> constraint.name() + constraint.columns())
            .collect(Collectors.joining(" "));
    String indexes =
        table.indexes().stream()
            .filter(index -> !index.constraint())
            .map(Replays::words)
            .collect(Collectors.joining(" "));
    return String.join("; ", columns, constraints, indexes).replaceAll("(; )+$", "");
  }

  private static String words(Column column) {
    return column.name()
        + " "
        + column.type().sql()
        + (column.notNull() ? " not null" : "")
        + (column.defaultValue() == null ? "" : " default " + column.defaultValue().sql());
  }

  private static String words(Index index) {
    return index.name().name() + index.keyColumns();
  }
}
