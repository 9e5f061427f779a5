package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptLines;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bun and go-pg: {@code <number>_<name>.up.sql}, ordered by number, in a transaction if the name
 * ends in {@code .tx.up.sql}. Lines {@code --bun:split} cut a script into queries.
 */
public final class BunLayout extends ScriptLayout {
  private static final Pattern SCRIPT = Pattern.compile("\\d+_.*\\.up\\.sql");
  private static final Pattern SPLIT = ScriptLines.line("--bun:split\\b");
  private static final String IN_TRANSACTION = ".tx.up.sql";

  @Override
  public LayoutKind kind() {
    return LayoutKind.BUN;
  }

  @Override
  public boolean recognises(Folder folder) {
    List<String> scripts =
        folder.files().stream().filter(file -> migrationAt(file) != null).toList();
    return scripts.stream()
        .anyMatch(
            script ->
                script.endsWith(IN_TRANSACTION) || ScriptHead.finds(folder.resolve(script), SPLIT));
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return path.indexOf('/') < 0 && SCRIPT.matcher(path).matches() ? path : null;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("bun_migrations", "bun_migration_locks", "gopg_migrations");
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    if (script.toString().endsWith(IN_TRANSACTION)) {
      return whole(file, TransactionMode.FILE_AS_QUERY);
    }
    List<ScriptSection> sections = new ArrayList<>();
    Matcher split = SPLIT.matcher(file.text());
    int start = 0;
    while (split.find()) {
      sections.add(new ScriptSection(start, split.start(), TransactionMode.SIMPLE_QUERY));
      start = split.end();
    }
    sections.add(new ScriptSection(start, file.text().length(), TransactionMode.SIMPLE_QUERY));
    return sections;
  }
}
