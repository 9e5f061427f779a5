package dev.lintel.engine.migration.discovery;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Layout;
import dev.lintel.engine.migration.layout.LoadOptions;
import dev.lintel.engine.migration.layout.LoadedHistory;
import dev.lintel.engine.migration.layout.ScriptNames;
import dev.lintel.engine.migration.layout.plain.PlainLayout;
import dev.lintel.engine.migration.layout.prisma.PrismaLock;
import dev.lintel.engine.migration.layout.prisma.PrismaSchema;
import dev.lintel.engine.migration.layout.prisma.PrismaScripts;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.source.SourceRoot;
import dev.lintel.engine.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds every history below the paths that the user named. */
public final class HistoryFinder {
  private static final Set<String> BESIDE_MIGRATIONS =
      Set.of(PrismaLock.FILE_NAME, PrismaSchema.FILE_NAME, "main.wasp", "main.wasp.ts");

  /** The script of a tool that has a folder for each migration. */
  private static final List<String> SINGLE_SCRIPTS = List.of(PrismaScripts.SCRIPT, "up.sql");

  private final HistoryQuery query;
  private final Map<String, String> environment;
  private final SourceReader reader;
  private final LoadOptions options;
  private final Map<Path, LoadedHistory> loaded = new LinkedHashMap<>();
  private final Map<Path, Set<Path>> looseScripts = new LinkedHashMap<>();
  private final Map<Path, Set<Path>> mates = new LinkedHashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();

  private HistoryFinder(HistoryQuery query, Map<String, String> environment) {
    this.query = query;
    this.environment = environment;
    this.reader = new SourceReader(SourceRoot.of(query.workingDirectory(), query.paths()));
    Path schema = query.schema();
    this.options =
        new LoadOptions(
            reader,
            query.dialect(),
            schema == null ? null : query.workingDirectory().resolve(schema).normalize(),
            query.settings().placeholders());
  }

  /**
   * Looks below every path of the query.
   *
   * @param query where to look and how to read
   * @param environment the environment variables of the run, for asking git what it ignores
   */
  public static FoundHistories find(HistoryQuery query, Map<String, String> environment) {
    return new HistoryFinder(query, environment).find();
  }

  private FoundHistories find() {
    for (Path path : query.paths()) {
      look(query.workingDirectory().resolve(path).normalize());
    }
    looseScripts.forEach(this::loadNamed);
    List<MigrationHistory> histories = new ArrayList<>();
    for (LoadedHistory history : loaded.values()) {
      MigrationHistory found = history.history();
      if (found != null) {
        histories.add(found.with(found.outside().with(query.settings())));
      }
      if (history.problem() != null) {
        problems.add(history.problem());
      }
    }
    histories.sort(Comparator.comparing(MigrationHistory::path));
    return new FoundHistories(
        reader.root(), JoinedHistories.of(histories, named(), mates), List.copyOf(problems));
  }

  private Set<Path> named() {
    Set<Path> named = new LinkedHashSet<>();
    query.paths().forEach(p -> named.add(query.workingDirectory().resolve(p).normalize()));
    return named;
  }

  private void loadNamed(Path path, Set<Path> scripts) {
    Folder folder = list(path);
    if (folder != null) {
      PlainLayout plain = new PlainLayout();
      loaded.computeIfAbsent(path, p -> plain.loadNamed(folder, List.copyOf(scripts), options));
    }
  }

  private void look(Path path) {
    Problem obstacle = reader.obstacle(path);
    if (obstacle != null) {
      problems.add(obstacle);
    } else if (Files.isDirectory(path)) {
      lookInto(path);
    } else {
      lookAt(path);
    }
  }

  /** A script stands for the history that runs it, for without it nothing can be said of it. */
  private void lookAt(Path file) {
    String name = String.valueOf(file.getFileName());
    Path folder = file.resolveSibling("");
    if (BESIDE_MIGRATIONS.contains(name)) {
      lookInto(folder);
    } else if (!ScriptNames.isScript(name)) {
      problems.add(nothing(file, "is neither a folder nor an .sql file"));
    } else if (!loadIfRuns(folder, file) && !loadIfRuns(folder.getParent(), file)) {
      looseScripts.computeIfAbsent(folder, f -> new TreeSet<>()).add(file);
    }
  }

  private void lookInto(Path path) {
    for (String script : SINGLE_SCRIPTS) {
      Path file = path.resolve(script);
      if (Files.isRegularFile(file) && loadIfRuns(path.getParent(), file)) {
        return;
      }
    }
    HistorySearch search = HistorySearch.below(path, query.layout(), reader, environment);
    problems.addAll(search.problems());
    search.found().forEach(this::load);
    boolean known = search.problems().stream().anyMatch(p -> p.kind() == ProblemKind.NOT_CHECKED);
    if (search.found().isEmpty() && !known) {
      takeAtItsWord(path);
    }
  }

  /** Nothing is recognised: what the user named may still be what it is named. */
  private void takeAtItsWord(Path path) {
    LayoutKind kind = query.layout() == null ? LayoutKind.PLAIN : query.layout();
    Folder folder = list(path);
    if (folder == null) {
      return;
    }
    if (Layouts.of(kind).accepts(folder)) {
      load(folder, kind);
    } else {
      problems.add(nothing(path, "holds no migrations that are recognised"));
    }
  }

  /** Loads the history of a folder if it surely runs a script below it. */
  private boolean loadIfRuns(@Nullable Path path, Path script) {
    Folder folder = path == null ? null : list(path);
    LayoutKind kind = folder == null ? null : HistorySearch.recognise(folder, query.layout());
    if (folder == null
        || kind == null
        || Layouts.of(kind).migrationAt(folder.path().relativize(script).toString()) == null) {
      return false;
    }
    load(folder, kind);
    return true;
  }

  private @Nullable Folder list(Path path) {
    try {
      return Folder.list(path);
    } catch (IOException e) {
      problems.add(reader.problem(path, e));
      return null;
    }
  }

  private void load(Folder folder, LayoutKind kind) {
    Layout layout = Layouts.of(kind);
    Path path = real(folder.path());
    if (!loaded.containsKey(path)) {
      loaded.put(path, layout.load(folder, options));
      loadMates(folder, layout);
    }
  }

  /** What the tool runs together with a folder is one history with it, wherever it lies. */
  private void loadMates(Folder folder, Layout layout) {
    for (Path mate : layout.folderMates(folder)) {
      Folder other = Files.isDirectory(mate) ? list(mate) : null;
      if (other != null) {
        mates.computeIfAbsent(folder.path(), p -> new LinkedHashSet<>()).add(mate);
        mates.computeIfAbsent(mate, p -> new LinkedHashSet<>()).add(folder.path());
        load(other, layout.kind());
      }
    }
  }

  /** Two ways to one folder are one history. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // It was listed a moment ago; if it has gone since, reading it will say so.
      return path;
    }
  }

  private Problem nothing(Path path, String what) {
    String name = reader.root().relative(path);
    return new Problem(
        ProblemKind.NO_HISTORY, "%s %s".formatted(name, what), SourceSpan.startOf(name));
  }
}
