package dev.lintel.engine.migration.layout.plain;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Placeholders;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptNames;
import dev.lintel.engine.migration.layout.ScriptOrder;
import dev.lintel.engine.migration.layout.Subfolders;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Folders named after versions with scripts in them, as programs have that migrate themselves. What
 * runs them is unknown.
 */
public final class VersionFoldersLayout extends ScriptLayout {
  /** Yuniql's folders may say after a dash what they are for. */
  private static final Pattern VERSION =
      Pattern.compile("v?\\d+(?:[._]\\d+)*|v\\d+(?:\\.\\d+)+-.*");

  /** A script with a number of its own, which says its place in the folder. */
  private static final Pattern NUMBERED = Pattern.compile("[^/]+/[Vv]?\\d+");

  @Override
  public LayoutKind kind() {
    return LayoutKind.VERSION_FOLDERS;
  }

  @Override
  public boolean recognises(Folder folder) {
    return folder.folders().stream().filter(VersionFoldersLayout::isVersion).count() > 1
        && accepts(folder);
  }

  @Override
  public boolean accepts(Folder folder) {
    return !migrations(folder, Subfolders.TOLD_WHEN_LOADED).isEmpty();
  }

  private static boolean isVersion(String folder) {
    return VERSION.matcher(folder).matches();
  }

  @Override
  protected List<String> migrations(Folder folder, SourceReader reader, List<Problem> problems) {
    return migrations(folder, Subfolders.telling(reader, problems));
  }

  private static List<String> migrations(Folder folder, BiConsumer<Path, IOException> unreadable) {
    List<String> names = new ArrayList<>();
    for (Folder version : Subfolders.of(folder, VersionFoldersLayout::isVersion, unreadable)) {
      Set<String> files = Set.copyOf(version.files());
      version.files().stream()
          .filter(file -> ScriptNames.isScript(file) && !ScriptNames.leadsBack(file, files))
          .forEach(file -> names.add(version.name() + "/" + file));
    }
    names.sort(ScriptOrder.NATURAL);
    return names;
  }

  @Override
  public @Nullable String migrationAt(String path) {
    int slash = path.indexOf('/');
    return slash > 0
            && path.indexOf('/', slash + 1) < 0
            && isVersion(path.substring(0, slash))
            && ScriptNames.isScript(path)
        ? path
        : null;
  }

  @Override
  public Comparator<String> order() {
    return ScriptOrder.NATURAL;
  }

  /** Scripts of one folder that are not numbered share its version by design. */
  @Override
  protected @Nullable String versionOf(String name) {
    Matcher matcher = NUMBERED.matcher(name);
    return matcher.lookingAt() ? matcher.group() : null;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("__yuniql_schema_version");
  }

  /** Yuniql's tokens; their values are given on its command line. */
  @Override
  protected Placeholders placeholders(Folder folder) {
    return new Placeholders(Placeholders.DOLLAR_BRACES, Map.of());
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    return whole(file, TransactionMode.UNKNOWN);
  }
}
