package dev.lintel.engine.migration.layout.flyway;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.SessionStart;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.DialectEvidence;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.FolderWalk;
import dev.lintel.engine.migration.layout.Placeholders;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptLines;
import dev.lintel.engine.migration.layout.ScriptNames;
import dev.lintel.engine.migration.layout.Subfolders;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.Replacement;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flyway: {@code V<version>__<description>.sql} ordered by version, then {@code R__…} ordered by
 * description, with callbacks around them, in a folder and those below it. Each file is one
 * transaction unless a statement cannot run in one. Classes are migrations too, in the folder of
 * the same name below the sources (Flyway 11).
 */
public final class FlywayLayout extends ScriptLayout {
  private static final Pattern NOT_IN_TRANSACTION =
      ScriptLines.line("\\s*executeInTransaction\\s*=\\s*false\\b");

  /** What stands between two statements, or before the first. */
  private static final Pattern BEFORE_STATEMENT = Pattern.compile("(?:\\A|;)[\\s\\p{Z}]+");

  private static final char LAST_OF_ASCII = '\u007f';

  @Override
  public LayoutKind kind() {
    return LayoutKind.FLYWAY;
  }

  /** A folder of folders is one location if it is called after migrations. */
  @Override
  public boolean recognises(Folder folder) {
    return holdsScripts(folder)
        || (folder.name().contains("migration")
            && folders(folder, Subfolders.TOLD_WHEN_LOADED).stream()
                .anyMatch(FlywayLayout::holdsScripts));
  }

  private static boolean holdsScripts(Folder folder) {
    List<FlywayName> scripts =
        folder.files().stream().filter(ScriptNames::isScript).map(FlywayName::of).toList();
    return scripts.stream().anyMatch(FlywayName::hasPrefix)
        || (!scripts.isEmpty() && scripts.stream().allMatch(FlywayName::runs));
  }

  @Override
  public boolean accepts(Folder folder) {
    return recognises(folder);
  }

  @Override
  protected List<String> migrations(Folder folder, SourceReader reader, List<Problem> problems) {
    List<String> names = new ArrayList<>();
    BiConsumer<Path, IOException> unreadable = Subfolders.telling(reader, problems);
    collectLocations(folder, names, unreadable);
    for (Folder classes : ClassFolders.beside(folder, unreadable)) {
      collect(classes, folder.path().relativize(classes.path()) + "/", names, unreadable);
    }
    boolean prefixed = names.stream().anyMatch(name -> FlywayName.of(name).hasPrefix());
    names.removeIf(name -> prefixed && !FlywayName.of(name).hasPrefix());
    names.sort(order());
    return FlywayName.fromBaseline(names);
  }

  /** Takes a folder for one location, unless the settings name some of those below it. */
  private static void collectLocations(
      Folder folder, List<String> names, BiConsumer<Path, IOException> unreadable) {
    List<Path> below = FlywayLocations.below(folder);
    if (below.isEmpty()) {
      collect(folder, "", names, unreadable);
    }
    for (Path location : below) {
      Path path = folder.path().resolve(location);
      if (Files.isDirectory(path)) {
        try {
          String prefix = location.toString().replace('\\', '/') + "/";
          collect(Folder.list(path), prefix, names, unreadable);
        } catch (IOException e) {
          unreadable.accept(path, e);
        }
      }
    }
  }

  private static void collect(
      Folder folder, String prefix, List<String> names, BiConsumer<Path, IOException> unreadable) {
    for (String file : folder.files()) {
      if (FlywayName.of(file).runs()) {
        names.add(prefix + file);
      }
    }
    for (Folder below : folders(folder, unreadable)) {
      collect(below, prefix + below.name() + "/", names, unreadable);
    }
  }

  /** Returns the folders below, without those for other databases. */
  private static List<Folder> folders(Folder folder, BiConsumer<Path, IOException> unreadable) {
    return Subfolders.of(
        folder,
        name -> !FolderWalk.isSkipped(name) && !DialectEvidence.isCalledAfterAnother(name),
        unreadable);
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return FlywayName.of(path).runs() && !path.startsWith("..") ? path : null;
  }

  @Override
  public Comparator<String> order() {
    return FlywayName.ORDER;
  }

  @Override
  public boolean spansFolders() {
    return true;
  }

  @Override
  public List<Path> folderMates(Folder folder) {
    return FlywayLocations.mates(folder);
  }

  @Override
  protected @Nullable String versionOf(String name) {
    return FlywayName.of(name).version();
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("flyway_schema_history", "schema_version");
  }

  @Override
  protected SessionStart sessionStart(Folder folder) {
    return FlywaySettings.near(folder).sessionStart();
  }

  @Override
  protected Placeholders placeholders(Folder folder) {
    FlywaySettings settings = FlywaySettings.near(folder);
    return new Placeholders(settings.placeholderForm(), settings.placeholders());
  }

  /**
   * Flyway takes any blank of Unicode before a statement away, which the server would take for the
   * start of a name (seen with Flyway 11.8).
   */
  @Override
  protected List<Replacement> replacements(SourceFile file, Placeholders placeholders) {
    List<Replacement> all = new ArrayList<>(placeholders.in(file));
    Matcher gap = BEFORE_STATEMENT.matcher(file.text());
    while (gap.find()) {
      for (int i = gap.start(); i < gap.end(); i++) {
        if (file.text().charAt(i) > LAST_OF_ASCII) {
          all.add(new Replacement(i, i + 1, " ", true));
        }
      }
    }
    all.sort(Comparator.comparingInt(Replacement::start));
    return all;
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    Path settings = script.resolveSibling(script.getFileName() + ".conf");
    boolean none = ScriptHead.finds(settings, NOT_IN_TRANSACTION);
    return whole(file, none ? TransactionMode.NONE : TransactionMode.FILE_IF_POSSIBLE);
  }
}
