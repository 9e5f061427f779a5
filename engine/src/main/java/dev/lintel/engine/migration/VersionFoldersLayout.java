package dev.lintel.engine.migration;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Folders named after versions with scripts in them, as programs have that migrate themselves. What
 * runs them is unknown.
 */
final class VersionFoldersLayout extends ScriptLayout {
  private static final Pattern VERSION = Pattern.compile("v?\\d+(?:[._]\\d+)*");

  @Override
  public LayoutKind kind() {
    return LayoutKind.VERSION_FOLDERS;
  }

  @Override
  public boolean recognises(Folder folder) {
    return versions(folder).size() > 1 && !migrations(folder).isEmpty();
  }

  @Override
  public boolean accepts(Folder folder) {
    return !migrations(folder).isEmpty();
  }

  private static List<String> versions(Folder folder) {
    return folder.folders().stream().filter(name -> VERSION.matcher(name).matches()).toList();
  }

  @Override
  List<String> migrations(Folder folder, SourceReader reader, List<Problem> problems) {
    return migrations(folder);
  }

  private static List<String> migrations(Folder folder) {
    List<String> names = new ArrayList<>();
    for (String version : versions(folder)) {
      try {
        List<String> files = Folder.list(folder.resolve(version)).files();
        for (String file : files) {
          if (ScriptNames.isScript(file) && !ScriptNames.leadsBack(file, Set.copyOf(files))) {
            names.add(version + "/" + file);
          }
        }
      } catch (IOException e) {
        // The walk over all folders tells which one cannot be read.
      }
    }
    names.sort(ScriptOrder.NATURAL);
    return names;
  }

  @Override
  public @Nullable String migrationAt(String path) {
    int slash = path.indexOf('/');
    return slash > 0
            && path.indexOf('/', slash + 1) < 0
            && VERSION.matcher(path.substring(0, slash)).matches()
            && ScriptNames.isScript(path)
        ? path
        : null;
  }

  @Override
  public Comparator<String> order() {
    return ScriptOrder.NATURAL;
  }

  @Override
  @Nullable String versionOf(String name) {
    return name.replaceFirst("\\D*\\.sql$", "");
  }

  @Override
  Set<String> bookkeeping() {
    return Set.of();
  }

  @Override
  List<ScriptSection> sections(SourceFile file, Path script) {
    return whole(file, TransactionMode.UNKNOWN);
  }
}
