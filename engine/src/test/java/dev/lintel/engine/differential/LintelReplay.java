package dev.lintel.engine.differential;

import static java.util.Objects.requireNonNull;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.differential.History.Script;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.Understanding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs histories in Lintel. */
final class LintelReplay {
  /** The server of these tests is the one that is embedded. */
  private static final Outside SERVER = Outside.NOTHING.on(new ServerVersion(17));

  private LintelReplay() {}

  /** Cuts a script into its statements. */
  static List<String> statements(Script script) {
    return ScriptParser.parse(file(script), Dialect.POSTGRESQL).statements().stream()
        .map(ParsedStatement::text)
        .toList();
  }

  /** Runs a history up to the first refusal. */
  static Outcome run(History history, Mode mode) {
    Replay replay = Replayer.replay(migrations(history, mode), Dialect.POSTGRESQL, SERVER);
    Catalog before = replay.initial();
    Set<String> unread = new HashSet<>();
    for (ReplayedMigration migration : replay.migrations()) {
      String name = migration.migration().name();
      if (migration.steps().stream().anyMatch(LintelReplay::unread)) {
        unread.add(name);
      }
      Optional<Step> refused = firstRefused(migration, mode);
      if (refused.isPresent()) {
        Refusal refusal = requireNonNull(refused.get().refusal());
        Catalog left = mode == Mode.STATEMENTS ? refused.get().before() : before;
        Verdict verdict = new Verdict(name, refusal.sqlState(), refusal.message());
        return new Outcome(verdict, LintelCatalog.facts(left), unread);
      }
      before = migration.after();
    }
    return new Outcome(Verdict.ACCEPTED, LintelCatalog.facts(before), unread);
  }

  /** As one simple query the server reads the whole text before it runs anything of it. */
  private static Optional<Step> firstRefused(ReplayedMigration migration, Mode mode) {
    List<Step> refused = migration.steps().stream().filter(step -> step.refusal() != null).toList();
    Stream<Step> unreadable =
        refused.stream()
            .filter(step -> mode != Mode.STATEMENTS)
            .filter(step -> requireNonNull(step.refusal()).sqlState().equals("42601"));
    return Stream.concat(unreadable, refused.stream()).findFirst();
  }

  private static boolean unread(Step step) {
    Understanding understanding = step.statement().understanding();
    return understanding == Understanding.INVALID || understanding == Understanding.OPAQUE;
  }

  private static List<Migration> migrations(History history, Mode mode) {
    return history.migrations().stream()
        .map(
            script ->
                Migration.whole(
                    script.name(),
                    null,
                    script.name() + ".sql",
                    file(script),
                    false,
                    mode.transactionMode()))
        .toList();
  }

  private static SourceFile file(Script script) {
    return new SourceFile(script.name() + ".sql", script.sql());
  }
}
