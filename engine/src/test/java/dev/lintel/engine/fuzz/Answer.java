package dev.lintel.engine.fuzz;

import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.differential.LintelCatalog;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a replay says of a history, wherever in its files things stand.
 *
 * @param statements how each statement is understood, and its refusal if there is one
 * @param facts the facts of the catalog at the end
 */
public record Answer(List<String> statements, List<String> facts) {

  /** Returns what a replay says. */
  public static Answer of(Replay replay) {
    List<String> statements =
        replay.steps().map(s -> s.statement().understanding() + " " + words(s.refusal())).toList();
    return new Answer(statements, LintelCatalog.facts(replay.result()));
  }

  private static String words(Refusal refusal) {
    return refusal == null ? "" : refusal.sqlState() + " " + refusal.message();
  }

  /** Replays scripts, each a migration. */
  public static Replay replay(List<String> scripts, TransactionMode mode) {
    return Replayer.replay(migrations(scripts, mode), Dialect.POSTGRESQL, Outside.NOTHING);
  }

  /** Makes migrations of scripts. */
  public static List<Migration> migrations(List<String> scripts, TransactionMode mode) {
    List<Migration> migrations = new ArrayList<>();
    for (String script : scripts) {
      String name = Integer.toString(migrations.size() + 1);
      SourceFile file = new SourceFile(name, Objects.requireNonNull(script));
      migrations.add(Migration.whole(name, null, name, file, false, mode));
    }
    return migrations;
  }
}
