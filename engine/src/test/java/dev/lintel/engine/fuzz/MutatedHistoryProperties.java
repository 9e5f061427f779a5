package dev.lintel.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.replay.Replay;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.replay.Step;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedScript;
import dev.lintel.engine.sql.ScriptParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for histories in which tokens were changed at random. */
class MutatedHistoryProperties {

  @Provide
  Arbitrary<Integer> histories() {
    return Arbitraries.integers().between(0, Samples.histories().size() - 1);
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Edit.any().list().ofMinSize(1).ofMaxSize(5);
  }

  private static List<String> mutated(int history, List<Edit> edits) {
    List<String> scripts = new ArrayList<>(Samples.history(history));
    for (Edit edit : edits) {
      scripts.set(
          edit.place() % scripts.size(), edit.apply(scripts.get(edit.place() % scripts.size())));
    }
    return scripts;
  }

  @Property
  void noStatementIsLost(
      @ForAll("histories") int history,
      @ForAll("edits") List<Edit> edits,
      @ForAll TransactionMode mode) {
    List<String> scripts = mutated(history, edits);
    int statements = 0;
    for (String script : scripts) {
      ParsedScript parsed =
          ScriptParser.parse(new SourceFile("any.sql", script), Dialect.POSTGRESQL);
      Unlost.assertThatNothingIsLost(parsed);
      statements += parsed.statements().size();
    }
    assertThat(Answer.replay(scripts, mode).steps()).hasSize(statements);
  }

  @Property
  void refusedStatementsChangeNothing(
      @ForAll("histories") int history,
      @ForAll("edits") List<Edit> edits,
      @ForAll TransactionMode mode) {
    for (Step step : Answer.replay(mutated(history, edits), mode).steps().toList()) {
      Refusal refusal = step.refusal();
      if (refusal != null) {
        assertThat(refusal.sqlState()).hasSize(5);
        assertThat(refusal.message()).isNotBlank();
        assertThat(step.changes()).isEmpty();
        assertThat(contents(step.after())).isEqualTo(contents(step.before()));
        assertThat(refusal.span().line()).isGreaterThanOrEqualTo(step.statement().span().line());
        assertThat(step.statement().file().slice(refusal.span())).isNotNull();
      }
    }
  }

  private static List<Object> contents(Catalog catalog) {
    return List.of(
        new HashSet<>(catalog.schemas()),
        new HashSet<>(catalog.relations()),
        new HashSet<>(catalog.types()),
        new HashSet<>(catalog.extensions()));
  }

  @Property
  void replayIsTheSameEachTime(
      @ForAll("histories") int history,
      @ForAll("edits") List<Edit> edits,
      @ForAll TransactionMode mode) {
    List<Migration> migrations = Answer.migrations(mutated(history, edits), mode);
    Replay replay = Replayer.replay(migrations, Dialect.POSTGRESQL, Outside.NOTHING);
    Answer answer = Answer.of(replay);
    assertThat(Answer.of(Replayer.replay(migrations, Dialect.POSTGRESQL, Outside.NOTHING)))
        .isEqualTo(answer);
    assertThat(Answer.of(Replayer.reordered(replay, migrations, Outside.NOTHING)))
        .isEqualTo(answer);
  }

  @Property
  void nothingIsRefusedForWhatMayExist(
      @ForAll("histories") int history, @ForAll("edits") List<Edit> edits) {
    List<Migration> migrations =
        Answer.migrations(mutated(history, edits), TransactionMode.UNKNOWN);
    Replay replay = Replayer.replay(migrations, Dialect.POSTGRESQL, Outside.ANYTHING);
    assertThat(replay.migrations()).hasSameSizeAs(migrations);
  }

  @Property
  void otherDialectsLoseNothing(
      @ForAll("histories") int history,
      @ForAll("edits") List<Edit> edits,
      @ForAll Dialect dialect) {
    List<Migration> migrations = Answer.migrations(mutated(history, edits), TransactionMode.FILE);
    Replay replay = Replayer.replay(migrations, dialect, Outside.NOTHING);
    for (Step step : replay.steps().toList()) {
      assertThat(step.statement().text()).isNotBlank();
    }
  }
}
