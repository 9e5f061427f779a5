package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptLines;
import dev.lintel.engine.migration.layout.ScriptNames;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * node-pg-migrate: {@code <number>_<name>.sql} beside programs, ordered by number, with the lines
 * {@code -- Up Migration} and {@code -- Down Migration}; a script without them leads forward. Each
 * is one transaction and one query (node-pg-migrate 8, {@code src/sqlMigration.ts}).
 */
public final class NodePgMigrateLayout extends ScriptLayout {
  private static final Pattern DIRECTION = ScriptLines.line("\\s*--[\\s-]*(up|down)\\s+migration");
  private static final Pattern FORWARD = ScriptLines.line("\\s*--[\\s-]*up\\s+migration");
  private static final Pattern FILE = Pattern.compile("\\d+[_-].*\\.(?:sql|js|cjs|mjs|ts|cts|mts)");
  private static final Pattern NO_FILE = Pattern.compile(".*(?:\\.down\\.sql|\\.d\\.[cm]?ts)");

  @Override
  public LayoutKind kind() {
    return LayoutKind.NODE_PG_MIGRATE;
  }

  @Override
  public boolean recognises(Folder folder) {
    return ScriptHead.anyFinds(folder, FORWARD);
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return FILE.matcher(path).matches() && !NO_FILE.matcher(path).matches() && path.indexOf('/') < 0
        ? path
        : null;
  }

  @Override
  public boolean accepts(Folder folder) {
    return folder.files().stream()
        .anyMatch(file -> ScriptNames.isScript(file) && migrationAt(file) != null);
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("pgmigrations");
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    return DIRECTION.matcher(file.text()).find()
        ? ScriptLines.sections(
            file,
            DIRECTION,
            line -> line.group(1).equalsIgnoreCase("up") ? TransactionMode.FILE_AS_QUERY : null)
        : whole(file, TransactionMode.FILE_AS_QUERY);
  }
}
