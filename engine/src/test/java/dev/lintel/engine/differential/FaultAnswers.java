package dev.lintel.engine.differential;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.differential.FaultHistory.Entry;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.ReplayedMigration;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Lintel says of a history with faults, held against what the server said. */
final class FaultAnswers {
  /** The subject of statements whose refusal hangs on more of the server than its history. */
  private static final String OF_THE_SERVER = "of the server";

  private final List<Entry> entries;
  private final Replay parsed;
  private final Map<String, Answer> alarms;
  private final List<String> falseAlarms = new ArrayList<>();
  private final List<String> cascades = new ArrayList<>();
  private final List<String> differences;
  private final List<String> guesses = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> missedSubjects = new ArrayList<>();
  private final Map<RefusalKind, Integer> kinds = new EnumMap<>(RefusalKind.class);

  /** A refusal and the line of its statement. */
  private record Answer(int line, Refusal refusal) {}

  private FaultAnswers(FaultHistory.Result history) {
    entries = history.entries();
    List<Migration> all = new ArrayList<>();
    for (Entry entry : entries) {
      all.add(migration(entry.file(), ""));
      all.add(migration(accepted(entry), "-accepted"));
    }
    parsed = Replayer.replay(all, Dialect.POSTGRESQL, Outside.NOTHING);
    Replay clean = replay(-1);
    alarms = refusals(clean);
    differences =
        Disagreement.ofCatalogs(history.catalog(), LintelCatalog.facts(clean.result())).stream()
            .filter(difference -> !isOfVagueTable(difference, clean.result()))
            .toList();
  }

  /** Of a table that is made of the system's own there may be no more known than that it exists. */
  private static boolean isOfVagueTable(String difference, Catalog catalog) {
    return catalog.uncertainty().existing().stream()
        .anyMatch(name -> difference.contains(": column " + name + " "));
  }

  /** Asks Lintel about the clean history and about each fault in it. */
  static FaultAnswers of(FaultHistory.Result history) {
    FaultAnswers answers = new FaultAnswers(history);
    for (int i = 0; i < answers.entries.size(); i++) {
      Entry entry = answers.entries.get(i);
      Answer alarm = answers.alarms.get(entry.file().name());
      if (alarm != null) {
        answers.falseAlarms.add(describe(entry, alarm));
      }
      if (entry.verdict().refused()) {
        answers.ask(i);
      }
    }
    return answers;
  }

  /** Returns how many faults the history holds. */
  int faults() {
    return (int)
        entries.stream()
            .filter(entry -> entry.verdict().refused() && !isOfTheServer(entry))
            .count();
  }

  /** Returns how many statements it holds that look like faults. */
  int decoys() {
    return (int)
        entries.stream()
            .filter(entry -> !entry.verdict().refused() && !entry.subject().isEmpty())
            .count();
  }

  /** Returns what is refused in the history without faults. */
  List<String> falseAlarms() {
    return falseAlarms;
  }

  /** Returns what is refused only because of a fault elsewhere. */
  List<String> cascades() {
    return cascades;
  }

  /** Returns how the catalog at the end differs. */
  List<String> differences() {
    return differences;
  }

  /** Returns what is refused though another server may accept it. */
  List<String> guesses() {
    return guesses;
  }

  /** Returns the faults that are not refused, or in other words or another place. */
  List<String> missed() {
    return missed;
  }

  /** Returns the subject and SQLSTATE of each fault that is missed. */
  List<String> missedSubjects() {
    return missedSubjects;
  }

  /** Returns how many faults were refused for each reason, as on the server. */
  Map<RefusalKind, Integer> kinds() {
    return kinds;
  }

  private void ask(int fault) {
    Entry entry = entries.get(fault);
    Map<String, Answer> refusals = refusals(replay(fault));
    Answer answer = refusals.remove(entry.file().name());
    if (isOfTheServer(entry)) {
      if (answer != null) {
        guesses.add(describe(entry, answer));
      }
    } else if (answer != null && agrees(entry, answer)) {
      kinds.merge(answer.refusal().kind(), 1, Integer::sum);
    } else {
      missed.add(describe(entry, answer));
      missedSubjects.add(entry.subject() + ": " + entry.verdict().sqlState());
    }
    alarms.keySet().forEach(refusals::remove);
    for (Entry other : entries) {
      Answer alarm = refusals.get(other.file().name());
      if (alarm != null) {
        cascades.add(describe(entry, answer) + describe(other, alarm));
      }
    }
  }

  private static boolean isOfTheServer(Entry entry) {
    return entry.subject().equals(OF_THE_SERVER);
  }

  private static boolean agrees(Entry entry, Answer answer) {
    int first = entry.file().lineOf(entry.fault());
    int end = entry.file().lineOf(entry.fault() + 1);
    Verdict verdict = entry.verdict();
    Verdict said =
        new Verdict(entry.file().name(), answer.refusal().sqlState(), answer.refusal().message());
    boolean unterminated =
        verdict.message().startsWith("unterminated")
            && verdict.message().startsWith(said.message().replaceAll("\"$", ""));
    return answer.line() >= first
        && answer.line() < end
        && (said.equals(verdict) || (unterminated && said.sqlState().equals(verdict.sqlState())));
  }

  /** Replays what the server accepted, and one fault that it did not; -1 for none. */
  private Replay replay(int fault) {
    List<Migration> order = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      order.add(
          i == fault || !entry.verdict().refused()
              ? migration(entry.file(), "")
              : migration(accepted(entry), "-accepted"));
    }
    return Replayer.reordered(parsed, order, Outside.NOTHING);
  }

  /** What of a file stays on the server: all of it, or what ran before the refused statement. */
  private static InjectedFile accepted(Entry entry) {
    if (!entry.verdict().refused()) {
      return entry.file();
    }
    return entry.file().first(entry.file().mode() == Mode.STATEMENTS ? entry.fault() : 0);
  }

  private static Map<String, Answer> refusals(Replay replay) {
    Map<String, Answer> refusals = new LinkedHashMap<>();
    for (ReplayedMigration migration : replay.migrations()) {
      for (Step step : migration.steps()) {
        Refusal refusal = step.refusal();
        if (refusal != null) {
          refusals.putIfAbsent(
              migration.migration().name(), new Answer(step.statement().span().line(), refusal));
        }
      }
    }
    return refusals;
  }

  private static Migration migration(InjectedFile file, String suffix) {
    String path = file.name() + suffix + ".sql";
    SourceFile source = new SourceFile(path, file.sql());
    return Migration.whole(file.name(), null, path, source, false, file.mode().transactionMode());
  }

  private static String describe(Entry entry, @Nullable Answer answer) {
    StringBuilder text = new StringBuilder();
    text.append("(").append(entry.subject()).append(", ");
    text.append(entry.file().mode().words()).append(")\n");
    text.append("  server: ").append(entry.verdict()).append('\n');
    if (answer != null) {
      text.append("  Lintel: line ").append(answer.line()).append(' ');
      text.append(answer.refusal().sqlState()).append(' ');
      text.append(answer.refusal().message()).append('\n');
    }
    return text + entry.file().sql().indent(4);
  }
}
