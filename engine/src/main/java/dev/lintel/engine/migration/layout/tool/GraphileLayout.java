package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.SessionStart;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Placeholders;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptLines;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * graphile-migrate: {@code committed/<digits>[-slug].sql}, ordered by number, each with a header
 * {@code --! Previous: …}. Each file is one transaction; with {@code --! no-transaction} it is sent
 * as one query.
 */
public final class GraphileLayout extends ScriptLayout {
  private static final Pattern HEADER = ScriptLines.line("--![ \\t]*Previous:");
  private static final Pattern NO_TRANSACTION = ScriptLines.line("--![ \\t]*no-transaction\\b");

  /** Names for roles and databases, whose values are secrets of each installation. */
  private static final Pattern PLACEHOLDER = Pattern.compile("(?<![:\\w]):([A-Z][A-Z0-9_]{2,})\\b");

  @Override
  public LayoutKind kind() {
    return LayoutKind.GRAPHILE;
  }

  @Override
  public boolean recognises(Folder folder) {
    return ScriptHead.anyFinds(folder, HEADER);
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("graphile_migrate.migrations", "graphile_migrate.current");
  }

  @Override
  protected Placeholders placeholders(Folder folder) {
    return new Placeholders(PLACEHOLDER, Map.of());
  }

  @Override
  protected SessionStart sessionStart(Folder folder) {
    return GraphileSettings.sessionStart(folder);
  }

  /** Its search paths name schemas of the worker, of extensions and of other projects too. */
  @Override
  protected SessionStart beside(SessionStart start, Predicate<String> made) {
    return start.searchingOnly(made);
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    boolean none = NO_TRANSACTION.matcher(file.text()).find();
    return whole(file, none ? TransactionMode.SIMPLE_QUERY : TransactionMode.FILE_AS_QUERY);
  }
}
