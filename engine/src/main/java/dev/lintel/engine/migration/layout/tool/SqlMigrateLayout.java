package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.ConnectionFiles;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptLines;
import dev.lintel.engine.migration.layout.ScriptNames;
import dev.lintel.engine.migration.layout.ScriptOrder;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * sql-migrate: scripts in the order of their names, numbers counting as numbers, with the lines
 * {@code -- +migrate Up} and {@code -- +migrate Down}. Each file is one transaction; with {@code
 * notransaction} its statements run one by one.
 */
public final class SqlMigrateLayout extends ScriptLayout {
  /** Without an option the tool takes the first of these. */
  private static final ConnectionFiles CONNECTION =
      new ConnectionFiles(
          List.of("dbconfig.yml"), List.of("development.datasource", "production.datasource"));

  private static final Pattern DIRECTION = ScriptLines.line("--[ \\t]*\\+migrate\\s+(up|down)\\b");
  private static final Pattern NO_TRANSACTION =
      ScriptLines.line("--[ \\t]*\\+migrate\\s+up\\s.*\\bnotransaction\\b");

  @Override
  public LayoutKind kind() {
    return LayoutKind.SQL_MIGRATE;
  }

  @Override
  public boolean recognises(Folder folder) {
    return ScriptHead.anyFinds(folder, DIRECTION);
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return path.indexOf('/') < 0 && ScriptNames.isScript(path) ? path : null;
  }

  @Override
  public Comparator<String> order() {
    return ScriptOrder.NATURAL;
  }

  @Override
  protected ConnectionFiles connectionFiles() {
    return CONNECTION;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("gorp_migrations");
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    TransactionMode mode =
        NO_TRANSACTION.matcher(file.text()).find() ? TransactionMode.NONE : TransactionMode.FILE;
    return ScriptLines.sections(
        file, DIRECTION, line -> line.group(1).equalsIgnoreCase("up") ? mode : null);
  }
}
