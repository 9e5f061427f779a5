package dev.lintel.engine.parity;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.differential.Disagreement;
import dev.lintel.engine.differential.LintelCatalog;
import dev.lintel.engine.differential.PostgresServer;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.parity.LintelWalk.Refused;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.source.Replacement;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs one history on the server and in Lintel and compares. */
final class HistoryParity {
  private final Checkout checkout;
  private final MigrationHistory history;
  private final Replay replay;
  private final ServerHistory server;
  private final LintelWalk walk;
  private final LintelWalk strict;
  private final Map<Judgement, Integer> judgements = new EnumMap<>(Judgement.class);
  private final Set<SourceSpan> alarms = new HashSet<>();
  private final List<String> details = new ArrayList<>();
  private int differences;

  private HistoryParity(
      Checkout checkout, MigrationHistory history, Replay replay, ServerHistory server) {
    this.checkout = checkout;
    this.history = history;
    this.replay = replay;
    this.server = server;
    this.walk = LintelWalk.of(replay, server, history.outside());
    this.strict = LintelWalk.strict(replay, server, history.outside());
  }

  /**
   * A row and what stands behind its figures.
   *
   * @param row the row
   * @param details one line for each difference, error of the server and false alarm
   */
  record Compared(ParityRow row, List<String> details) {
    Compared {
      details = List.copyOf(details);
    }
  }

  /** Compares the two on one history. */
  static Compared compare(Checkout checkout, MigrationHistory history, PostgresServer postgres)
      throws SQLException {
    long start = System.nanoTime();
    Replay replay = Replayer.replay(history);
    long replayed = System.nanoTime();
    ServerHistory server;
    try (ScratchDatabase database = ScratchDatabase.open(postgres, replay.start())) {
      server = ServerHistory.run(replay.migrations(), database);
    }
    long ran = System.nanoTime();
    return new HistoryParity(checkout, history, replay, server)
        .compare((replayed - start) / 1_000_000, (ran - replayed) / 1_000_000);
  }

  private Compared compare(long replayMillis, long serverMillis) {
    for (int i = 0; i < server.steps().size(); i++) {
      ServerError error = server.steps().get(i).error();
      if (error != null) {
        judge(i, error);
      }
    }
    walk.falseAlarms().forEach(this::addAlarm);
    strict.falseAlarms().forEach(this::addAlarm);
    int uncertain = compareCatalogs();
    ParityRow row =
        new ParityRow(
            checkout,
            history.path(),
            history.layout().id(),
            history.migrations().size(),
            statements(),
            server.facts().size(),
            differences - uncertain,
            uncertain,
            judgements,
            alarms.size(),
            remarks(),
            replayMillis,
            serverMillis);
    return new Compared(row, details);
  }

  /** Notes what only one catalog holds and returns how much of that is uncertain. */
  private int compareCatalogs() {
    Catalog catalog = walk.catalog();
    List<String> lines = Disagreement.ofCatalogs(server.facts(), LintelCatalog.facts(catalog));
    List<String> facts = lines.stream().map(HistoryParity::fact).toList();
    int uncertain = 0;
    for (String line : lines) {
      List<String> others = new ArrayList<>(facts);
      others.remove(fact(line));
      boolean doubt = Doubt.aboutFact(fact(line), others, catalog);
      uncertain += doubt ? 1 : 0;
      details.add((doubt ? "uncertain: " : "difference: ") + line);
    }
    differences = lines.size();
    return uncertain;
  }

  private static String fact(String difference) {
    return difference.substring(difference.indexOf(':') + 1).strip();
  }

  private void judge(int migration, ServerError error) {
    List<Step> steps = walk.run(migration);
    List<Step> onEmpty = strict.run(migration);
    if (error.ran()) {
      Stream.of(steps, onEmpty)
          .map(all -> all.subList(0, Math.min(error.statement(), all.size())))
          .forEach(before -> LintelWalk.refused(migration, before).forEach(this::addAlarm));
    }
    Judgement judgement = judgement(error, steps, onEmpty);
    judgements.merge(judgement, 1, Integer::sum);
    details.add(
        "%s: %s:%d %s %s | Lintel: %s | on an empty database: %s"
            .formatted(
                judgement.name().toLowerCase(Locale.ROOT),
                history.migrations().get(migration).path(),
                error.statement() < steps.size()
                    ? steps.get(error.statement()).statement().span().line()
                    : 0,
                error.sqlState(),
                error.message(),
                words(refusal(error, steps)),
                words(refusal(error, onEmpty))));
  }

  private Judgement judgement(ServerError error, List<Step> steps, List<Step> onEmpty) {
    if (!error.sent()) {
      return Judgement.NOT_SENT;
    }
    if (isRefused(error, steps)) {
      return Judgement.AGREED;
    }
    if (error.isMissingRole() || isRefused(error, onEmpty)) {
      return Judgement.OUTSIDE;
    }
    boolean follows = judgements.containsKey(Judgement.EXTENSION) && error.isOfMember();
    if (error.isMissingExtension() || follows) {
      return Judgement.EXTENSION;
    }
    if (error.isOfData()) {
      return Judgement.DATA;
    }
    boolean unsure =
        error.statement() < onEmpty.size()
            && Doubt.aboutError(
                error.message(), onEmpty.get(error.statement()).before().uncertainty());
    return unsure ? Judgement.UNSURE : Judgement.MISSED;
  }

  private static boolean isRefused(ServerError error, List<Step> steps) {
    Refusal refusal = refusal(error, steps);
    return refusal != null && refusal.sqlState().equals(error.sqlState());
  }

  /** Returns why Lintel refuses the statement that the server refuses; null if it does not. */
  private static @Nullable Refusal refusal(ServerError error, List<Step> steps) {
    return error.statement() < steps.size() ? steps.get(error.statement()).refusal() : null;
  }

  private static String words(@Nullable Refusal refusal) {
    return refusal == null
        ? "nothing"
        : "line %d %s %s".formatted(refusal.span().line(), refusal.sqlState(), refusal.message());
  }

  /** An empty database is the harder question: what is missing there is missing for certain. */
  private void addAlarm(Refused alarm) {
    if (alarms.add(alarm.statement().span())) {
      String path = history.migrations().get(alarm.migration()).path();
      details.add("false: %s Lintel: %s".formatted(path, words(alarm.refusal())));
    }
  }

  private StatementCount statements() {
    List<ParsedStatement> statements =
        replay.migrations().stream()
            .filter(m -> m.batches() != null)
            .flatMap(m -> m.batches().stream())
            .flatMap(batch -> batch.statements().stream())
            .toList();
    return StatementCount.of(statements);
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    List<ReplayedMigration> migrations = replay.migrations();
    if (replay.missingStart() != null) {
      remarks.add("first migrations are missing, as Lintel says");
    }
    long code = migrations.stream().filter(m -> m.batches() == null).count();
    if (code > 0) {
      remarks.add(code + " migrations in code, or unreadable, not run");
    }
    long holes =
        migrations.stream()
            .flatMap(m -> m.migration().replacements().stream())
            .filter(r -> !r.known())
            .map(Replacement::text)
            .distinct()
            .count();
    if (holes > 0) {
      remarks.add(holes + " placeholders without value, sent as their names");
    }
    if (judgements.containsKey(Judgement.NOT_SENT)) {
      remarks.add(judgements.get(Judgement.NOT_SENT) + " refusals of the driver, not judged");
    }
    return remarks;
  }
}
