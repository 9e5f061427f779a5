package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptLines;
import dev.lintel.engine.migration.layout.ScriptNames;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Atlas: scripts in the order of their names, listed in {@code atlas.sum}. Each file is one
 * transaction unless its head says {@code atlas:txmode none}; on an empty database the newest
 * checkpoint takes the place of what comes before it.
 */
public final class AtlasLayout extends ScriptLayout {
  private static final String SUM = "atlas.sum";
  private static final Pattern NO_TRANSACTION = ScriptLines.line("--\\s*atlas:txmode\\s+none\\b");
  private static final Pattern CHECKPOINT = ScriptLines.line("--\\s*atlas:checkpoint\\b");

  @Override
  public LayoutKind kind() {
    return LayoutKind.ATLAS;
  }

  @Override
  public boolean recognises(Folder folder) {
    return folder.hasFile(SUM) && accepts(folder);
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return path.indexOf('/') < 0 && ScriptNames.isScript(path) ? path : null;
  }

  @Override
  public Comparator<String> order() {
    return Comparator.naturalOrder();
  }

  @Override
  protected List<String> migrations(Folder folder, SourceReader reader, List<Problem> problems) {
    List<String> names = super.migrations(folder, reader, problems);
    for (int i = names.size() - 1; i > 0; i--) {
      if (ScriptHead.finds(folder.resolve(names.get(i)), CHECKPOINT)) {
        return names.subList(i, names.size());
      }
    }
    return names;
  }

  @Override
  protected @Nullable String versionOf(String name) {
    return name.replaceFirst("(?:_.*)?\\.sql$", "");
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("atlas_schema_revisions");
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    boolean none = NO_TRANSACTION.matcher(file.text()).find();
    return whole(file, none ? TransactionMode.NONE : TransactionMode.FILE);
  }
}
