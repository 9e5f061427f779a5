package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.ConnectionFiles;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptLines;
import dev.lintel.engine.migration.layout.ScriptOrder;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Diesel: one folder a migration, each with an {@code up.sql}, ordered by the folder's name up to
 * the first underscore without its dashes. Each is one transaction unless its {@code metadata.toml}
 * does not say {@code run_in_transaction = true}; then it is sent as one query. Hasura's folders
 * are alike. Folders whose names begin with no version of Diesel's belong to another tool and are
 * ordered by the numbers in their names.
 */
public final class DieselLayout extends ScriptLayout {
  private static final String SCRIPT = "up.sql";
  private static final String METADATA = "metadata.toml";
  private static final Pattern IN_TRANSACTION =
      ScriptLines.line("\\s*run_in_transaction\\s*=\\s*true\\b");
  private static final Comparator<String> ORDER =
      Comparator.comparing(DieselLayout::isVersion, Comparator.reverseOrder())
          .thenComparing(name -> isVersion(name) ? version(name) : "")
          .thenComparing(ScriptOrder.NATURAL);

  @Override
  public LayoutKind kind() {
    return LayoutKind.DIESEL;
  }

  @Override
  public boolean recognises(Folder folder) {
    return folder.folders().stream()
        .anyMatch(name -> Files.exists(folder.resolve(name).resolve(SCRIPT)));
  }

  @Override
  public boolean accepts(Folder folder) {
    return recognises(folder);
  }

  @Override
  protected List<String> migrations(Folder folder, SourceReader reader, List<Problem> problems) {
    return folder.folders().stream()
        .filter(name -> Files.exists(folder.resolve(name).resolve(SCRIPT)))
        .sorted(ORDER)
        .toList();
  }

  @Override
  public @Nullable String migrationAt(String path) {
    int slash = path.indexOf('/');
    return slash > 0 && path.substring(slash + 1).equals(SCRIPT) ? path.substring(0, slash) : null;
  }

  @Override
  public String scriptOf(String migration) {
    return migration + "/" + SCRIPT;
  }

  @Override
  public Comparator<String> order() {
    return ORDER;
  }

  @Override
  protected @Nullable String versionOf(String name) {
    return version(name);
  }

  private static boolean isVersion(String name) {
    return version(name).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String version(String name) {
    int end = name.indexOf('_');
    return (end < 0 ? name : name.substring(0, end)).replace("-", "");
  }

  @Override
  protected ConnectionFiles connectionFiles() {
    return ConnectionFiles.ENVIRONMENT;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("__diesel_schema_migrations");
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    Path metadata = script.resolveSibling(METADATA);
    boolean transaction = !Files.exists(metadata) || ScriptHead.finds(metadata, IN_TRANSACTION);
    return whole(file, transaction ? TransactionMode.FILE_AS_QUERY : TransactionMode.SIMPLE_QUERY);
  }
}
