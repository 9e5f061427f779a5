package dev.lintel.engine.migration.discovery;

import dev.lintel.engine.git.IgnoredFiles;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.FolderWalk;
import dev.lintel.engine.migration.layout.prisma.PrismaScripts;
import dev.lintel.engine.migration.layout.sqitch.SqitchLayout;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.source.SourceSpan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Searches the folders below a folder for migrations. A tool's layout is recognised for sure; plain
 * numbered files are a guess, which is made only where no tool's migrations are found and which is
 * told otherwise. They are read with the layout that the user names, if there is one.
 */
final class HistorySearch {
  private final @Nullable LayoutKind layout;
  private final SourceReader reader;
  private final Map<Folder, LayoutKind> sure = new LinkedHashMap<>();
  private final List<Folder> guesses = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private HistorySearch(@Nullable LayoutKind layout, SourceReader reader) {
    this.layout = layout;
    this.reader = reader;
  }

  /**
   * Searches {@code path} and what is below it.
   *
   * @param layout the only layout to recognise; null for any
   * @param environment the environment variables of the run, for asking git what it ignores
   */
  static HistorySearch below(
      Path path,
      @Nullable LayoutKind layout,
      SourceReader reader,
      Map<String, String> environment) {
    HistorySearch search = new HistorySearch(layout, reader);
    search.problems.addAll(new FolderWalk(reader, search::enter).from(path));
    search.leaveOutIgnored(path, environment);
    search.decide();
    return search;
  }

  /** Returns the layout of a folder: of those the user allows, the first that fits for sure. */
  public static @Nullable LayoutKind recognise(Folder folder, @Nullable LayoutKind only) {
    for (LayoutKind kind : LayoutKind.values()) {
      boolean allowed = only == null ? kind != LayoutKind.PLAIN : kind == only;
      if (allowed && Layouts.of(kind).recognises(folder)) {
        return kind;
      }
    }
    return null;
  }

  /** Returns the migration folders with their layouts, in the order in which they were met. */
  Map<Folder, LayoutKind> found() {
    return sure;
  }

  /** Returns what could not be read, and what is recognised and not checked. */
  List<Problem> problems() {
    return problems;
  }

  private boolean enter(Folder folder) {
    LayoutKind kind = recognise(folder, layout);
    if (kind != null) {
      sure.put(folder, kind);
      return false;
    }
    if (layout == null && SqitchLayout.isPlanned(folder)) {
      problems.add(notRead(folder));
      return false;
    }
    if (Layouts.of(LayoutKind.PLAIN).recognises(folder) && mayBeMeant(folder)) {
      guesses.add(folder);
    }
    return true;
  }

  /** The layout that the user named may be told by nothing in the files. */
  private boolean mayBeMeant(Folder folder) {
    return layout == null
        || folder.files().stream().anyMatch(file -> Layouts.of(layout).migrationAt(file) != null);
  }

  /** A copy that a script or a build makes is no history of its own. */
  private void leaveOutIgnored(Path start, Map<String, String> environment) {
    if (!reader.root().isRepository()) {
      return;
    }
    Map<Path, Folder> samples = new LinkedHashMap<>();
    for (Folder folder : sure.keySet()) {
      if (!folder.path().equals(start)) {
        samples.put(sampleOf(folder), folder);
      }
    }
    for (Path ignored : IgnoredFiles.among(start, samples.keySet(), environment)) {
      Folder folder = samples.get(ignored);
      if (folder != null) {
        sure.remove(folder);
      }
    }
  }

  /** Patterns often name what a folder holds and not the folder. */
  private static Path sampleOf(Folder folder) {
    return folder.folders().isEmpty()
        ? folder.resolve(folder.files().isEmpty() ? "x" : folder.files().get(0))
        : folder.resolve(folder.folders().get(0)).resolve(PrismaScripts.SCRIPT);
  }

  private void decide() {
    if (sure.isEmpty()) {
      LayoutKind guessed = layout == null ? LayoutKind.PLAIN : layout;
      guesses.forEach(g -> sure.put(g, guessed));
      return;
    }
    for (Folder guess : guesses) {
      String path = reader.root().relative(guess.path());
      problems.add(
          notChecked(
              path, "%s holds numbered .sql files; name it to have them checked".formatted(path)));
    }
  }

  private Problem notRead(Folder folder) {
    String path = reader.root().relative(folder.path());
    return notChecked(
        path,
        "%s holds a plan of Sqitch that is not for PostgreSQL, or has no scripts; --layout plain reads plain files"
            .formatted(path));
  }

  private static Problem notChecked(String path, String message) {
    return new Problem(ProblemKind.NOT_CHECKED, message, SourceSpan.startOf(path));
  }
}
