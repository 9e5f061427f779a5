package dev.lintel.engine.migration.layout.liquibase;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.SessionStart;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Placeholders;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptLines;
import dev.lintel.engine.migration.layout.ScriptNames;
import dev.lintel.engine.migration.layout.ScriptOrder;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Liquibase formatted SQL: scripts whose first line is {@code --liquibase formatted sql}, cut into
 * changesets, in the order in which a root changelog includes them, else in that of their names.
 * Changesets in XML, YAML or JSON are code as far as they do not name scripts.
 */
public final class LiquibaseLayout extends ScriptLayout {
  private static final Pattern HEADER = ScriptLines.line("--[ \\t]*liquibase\\s+formatted");

  @Override
  public LayoutKind kind() {
    return LayoutKind.LIQUIBASE;
  }

  @Override
  public boolean recognises(Folder folder) {
    return ScriptHead.anyFinds(folder, HEADER)
        || LiquibaseChangelog.rootIn(folder).stream()
            .flatMap(root -> LiquibaseChangelog.included(root).stream())
            .anyMatch(file -> ScriptNames.isScript(file.toString()));
  }

  @Override
  protected List<String> migrations(Folder folder, SourceReader reader, List<Problem> problems) {
    List<Path> included =
        LiquibaseChangelog.rootAt(folder).map(LiquibaseChangelog::included).orElse(List.of());
    boolean below = LiquibaseChangelog.rootIn(folder).isPresent();
    List<String> names =
        included.stream()
            .filter(file -> below || file.startsWith(folder.path()))
            .map(file -> folder.path().relativize(file).toString().replace('\\', '/'))
            .toList();
    return names.isEmpty() ? super.migrations(folder, reader, problems) : names;
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return ScriptNames.isScript(path) ? path : null;
  }

  @Override
  public Comparator<String> order() {
    return ScriptOrder.NATURAL;
  }

  @Override
  protected @Nullable String versionOf(String name) {
    return null;
  }

  @Override
  protected SessionStart sessionStart(Folder folder) {
    return LiquibaseSettings.near(folder).sessionStart();
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("databasechangelog", "databasechangeloglock");
  }

  @Override
  protected Placeholders placeholders(Folder folder) {
    Map<String, String> values = new HashMap<>(LiquibaseSettings.near(folder).parameters());
    LiquibaseChangelog.rootAt(folder)
        .map(LiquibaseChangelog::properties)
        .ifPresent(properties -> properties.forEach(values::putIfAbsent));
    return new Placeholders(Placeholders.DOLLAR_BRACES, values);
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    return HEADER.matcher(file.text()).find()
        ? LiquibaseChangesets.of(file)
        : whole(file, TransactionMode.FILE);
  }
}
