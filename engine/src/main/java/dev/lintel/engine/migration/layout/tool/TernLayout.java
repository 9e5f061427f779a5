package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Placeholders;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * tern: {@code <number>_<name>.sql}, ordered by number; below the line {@code ---- create above /
 * drop below ----} follows the way back. Each file is one transaction and one query; with {@code
 * ---- tern: disable-tx ----} its statements run one by one (tern 2, {@code migrate/migrate.go}).
 */
public final class TernLayout extends ScriptLayout {
  private static final Pattern SCRIPT = Pattern.compile("\\d+_.*\\.sql");
  private static final Pattern BACK =
      Pattern.compile("(?m)^---- create above / drop below ----[ \\t\\r]*$");
  private static final Pattern NO_TRANSACTION =
      Pattern.compile("(?m)^---- tern: disable-tx ----[ \\t\\r]*$");
  private static final Pattern MARK =
      Pattern.compile(BACK.pattern() + "|" + NO_TRANSACTION.pattern());
  private static final String SETTINGS = "tern.conf";

  /** Scripts are templates of Go, which take values from the settings and other files' text. */
  private static final Pattern TEMPLATE =
      Pattern.compile("\\{\\{-?\\s*(?:template\\s+)?[.\"]([^\\s\"{}]+)\"?[^{}]*\\}\\}");

  @Override
  public LayoutKind kind() {
    return LayoutKind.TERN;
  }

  @Override
  public boolean recognises(Folder folder) {
    return accepts(folder) && (folder.hasFile(SETTINGS) || ScriptHead.anyFinds(folder, MARK));
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return SCRIPT.matcher(path).matches() ? path : null;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("schema_version");
  }

  @Override
  protected Placeholders placeholders(Folder folder) {
    return new Placeholders(TEMPLATE, Map.of());
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    Matcher back = BACK.matcher(file.text());
    int end = back.find() ? back.start() : file.text().length();
    boolean none = NO_TRANSACTION.matcher(file.text()).find();
    return List.of(
        new ScriptSection(0, end, none ? TransactionMode.NONE : TransactionMode.FILE_AS_QUERY));
  }
}
