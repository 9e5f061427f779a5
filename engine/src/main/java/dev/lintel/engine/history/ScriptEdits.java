package dev.lintel.engine.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lintel.engine.git.GitObjects;
import dev.lintel.engine.git.GitOutput;
import dev.lintel.engine.git.WorkTree;
import dev.lintel.engine.migration.layout.Layout;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Confirms that scripts with other bytes were edited, and finds the place. */
final class ScriptEdits {
  private static final int FILES_PER_RUN = 500;

  private final WorkTree tree;
  private final MergedScripts base;
  private final MergedScripts tip;
  private final Layout layout;

  ScriptEdits(WorkTree tree, MergedScripts base, MergedScripts tip, Layout layout) {
    this.tree = tree;
    this.base = base;
    this.tip = tip;
    this.layout = layout;
  }

  /** Returns those that were edited on this branch, each with the first text that differs. */
  Map<EditedScript, SourceSpan> confirmed(List<EditedScript> scripts) {
    Map<EditedScript, SourceSpan> edits = new LinkedHashMap<>();
    List<EditedScript> real = withoutStale(withoutFiltered(scripts));
    Map<String, byte[]> contents =
        new GitObjects(tree.git()).contents(real.stream().map(e -> e.merged().id()).toList());
    for (EditedScript script : real) {
      byte[] merged = contents.get(script.merged().id());
      boolean same =
          merged != null
              && Arrays.equals(
                  ScriptBytes.withLineFeeds(merged), ScriptBytes.withLineFeeds(script.bytes()));
      if (!same) {
        edits.put(script, firstDifference(script, merged));
      }
    }
    return edits;
  }

  /**
   * Leaves out files that git itself would store as they were: its filters (encodings, keywords,
   * large files) change what lies on disk.
   */
  private List<EditedScript> withoutFiltered(List<EditedScript> scripts) {
    List<EditedScript> real = new ArrayList<>();
    for (int start = 0; start < scripts.size(); start += FILES_PER_RUN) {
      List<EditedScript> some =
          scripts.subList(start, Math.min(start + FILES_PER_RUN, scripts.size()));
      List<String> ids = storedIds(some);
      for (int i = 0; i < some.size(); i++) {
        if (ids.isEmpty() || !ids.get(i).equals(some.get(i).merged().id())) {
          real.add(some.get(i));
        }
      }
    }
    return real;
  }

  /** Returns the ids under which git would store the files now; none if it cannot say. */
  private List<String> storedIds(List<EditedScript> scripts) {
    // From a sub-folder, --stdin-paths takes its paths from the top and arguments do not.
    List<String> command = new ArrayList<>(List.of("hash-object", "--"));
    scripts.forEach(s -> command.add(layout.scriptOf(s.migration().name())));
    GitOutput output = tree.git().run(command.toArray(String[]::new));
    List<String> ids = output.lines();
    return output.ok() && ids.size() == scripts.size() ? ids : List.of();
  }

  /**
   * Leaves out scripts that the base branch got and changed after this branch left it, if this
   * branch has one of the base's own versions: then it is behind, as after a squash merge.
   */
  private List<EditedScript> withoutStale(List<EditedScript> scripts) {
    List<EditedScript> real = new ArrayList<>();
    for (EditedScript script : scripts) {
      boolean mergedLater = !base.scripts().containsKey(script.migration().name());
      if (!mergedLater || !versionsOnBase(script).contains(idOf(script))) {
        real.add(script);
      }
    }
    return real;
  }

  private static String idOf(EditedScript script) {
    return GitObjects.idOf(ScriptBytes.withLineFeeds(script.bytes()), script.merged().id());
  }

  private Set<String> versionsOnBase(EditedScript script) {
    GitOutput log =
        tree.git()
            .run(
                "--literal-pathspecs",
                "log",
                "-m",
                "--format=",
                "--raw",
                "--no-abbrev",
                "--no-renames",
                "-z",
                base.commit() + ".." + tip.commit(),
                "--",
                layout.scriptOf(script.migration().name()));
    Set<String> ids = new LinkedHashSet<>();
    for (String record : log.records()) {
      String[] fields = record.strip().split(" ", -1);
      if (fields.length == 5) {
        ids.add(fields[2]);
        ids.add(fields[3]);
      }
    }
    return ids;
  }

  /** Returns the first line that differs; the start of the file if the difference is no line. */
  private static SourceSpan firstDifference(EditedScript script, byte @Nullable [] merged) {
    SourceFile file = script.migration().file();
    String path = script.migration().path();
    if (file == null || merged == null) {
      return SourceSpan.startOf(path);
    }
    SourceFile before = new SourceFile(path, new String(merged, UTF_8).replace("\ufeff", ""));
    int lines = Math.min(file.lineCount(), before.lineCount());
    for (int line = 1; line <= lines; line++) {
      if (!file.line(line).equals(before.line(line))) {
        return lineSpan(file, line);
      }
    }
    return file.lineCount() == before.lineCount()
        ? SourceSpan.startOf(path)
        : lineSpan(file, Math.min(lines + 1, file.lineCount()));
  }

  private static SourceSpan lineSpan(SourceFile file, int line) {
    return new SourceSpan(file.path(), line, 1, line, file.line(line).length() + 1);
  }
}
