package dev.lintel.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.replay.Replayer;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.ScriptParser;
import dev.lintel.engine.sql.Understanding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where a history is cut into files changes nothing, but for what lasts as long as a session. */
class CutAndJoinProperties {

  /** Settings, transactions and temporary tables last from one statement to the next. */
  private static final Pattern OF_A_SESSION =
      Pattern.compile(
          "(?i)\\b(?:set|reset|set_config|discard|temp|temporary|pg_temp\\w*|begin|start|commit|end"
              + "|rollback|abort|savepoint|release|prepare)\\b");

  @Provide
  Arbitrary<Integer> histories() {
    return Arbitraries.integers().between(0, Samples.histories().size() - 1);
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Edit.any().list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> surroundings() {
    return Arbitraries.of("", "'", "/*", "$$", "create table t (", "-- +goose Up\n", "é😀;", "\"")
        .list()
        .ofMaxSize(4)
        .map(pieces -> String.join("\n", pieces));
  }

  private static String joined(int history, List<Edit> edits) {
    String script = String.join(";\n", Samples.history(history));
    for (Edit edit : edits) {
      script = edit.apply(script);
    }
    return script;
  }

  @Property
  void cutFilesGiveTheSame(
      @ForAll("histories") int history, @ForAll("edits") List<Edit> edits, @ForAll long cuts) {
    String script = joined(history, edits);
    Assume.that(!OF_A_SESSION.matcher(script).find());
    List<String> files = cut(script, BitSet.valueOf(new long[] {cuts, ~cuts}));
    assertThat(String.join("", files)).isEqualTo(script);
    Answer whole = Answer.of(Answer.replay(List.of(script), TransactionMode.NONE));
    assertThat(Answer.of(Answer.replay(files, TransactionMode.NONE))).isEqualTo(whole);
  }

  /** What is left of a statement that cannot be read is a mistake of its own in another file. */
  private static List<String> cut(String script, BitSet cuts) {
    SourceFile file = new SourceFile("joined.sql", script);
    List<String> files = new ArrayList<>();
    int last = 0;
    int number = 0;
    boolean readable = true;
    for (ParsedStatement statement : ScriptParser.parse(file, Dialect.POSTGRESQL).statements()) {
      int start = file.offset(statement.span().line(), statement.span().column());
      if (cuts.get(number++ % 128) && readable && start > last) {
        files.add(script.substring(last, start));
        last = start;
      }
      readable = statement.understanding() != Understanding.INVALID;
    }
    files.add(script.substring(last));
    return files;
  }

  @Property
  void sectionsGiveTheSameAsFiles(
      @ForAll("histories") int history,
      @ForAll("edits") List<Edit> edits,
      @ForAll("surroundings") String before,
      @ForAll("surroundings") String after,
      @ForAll TransactionMode mode) {
    String script = joined(history, edits);
    SourceFile file = new SourceFile("1", before + script + after);
    ScriptSection section =
        new ScriptSection(before.length(), before.length() + script.length(), mode);
    Migration migration = new Migration("1", null, "1", file, false, List.of(section), List.of());
    Answer whole = Answer.of(Answer.replay(List.of(script), mode));
    assertThat(Answer.of(Replayer.replay(List.of(migration), Dialect.POSTGRESQL, Outside.NOTHING)))
        .isEqualTo(whole);
  }
}
