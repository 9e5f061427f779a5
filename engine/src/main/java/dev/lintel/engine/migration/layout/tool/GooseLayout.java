package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.ConnectionFiles;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptLines;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * goose: {@code <number>_<name>.sql}, ordered by number, with the lines {@code -- +goose Up} and
 * {@code -- +goose Down}. Each file is one transaction unless it asks for none; then its statements
 * run one by one, those between {@code StatementBegin} and {@code StatementEnd} as one query (goose
 * 3, {@code internal/sqlparser}). Elsewhere a line that ends in a semicolon ends a statement.
 */
public final class GooseLayout extends ScriptLayout {
  private static final Pattern DIRECTION = ScriptLines.line("--[ \\t]*\\+goose\\s+(up|down)\\b");
  private static final Pattern NO_TRANSACTION =
      ScriptLines.line("--[ \\t]*\\+goose\\s+no\\s+transaction\\b");

  /** What stands between is one query, however many statements it has. */
  private static final Pattern QUERY =
      ScriptLines.line("--[ \\t]*\\+goose\\s+(up|down|statementbegin|statementend)\\b");

  private static final Set<String> DIRECTIONS = Set.of("up", "down");
  private static final Pattern SCRIPT = Pattern.compile("\\d+_.*\\.sql");

  private static final ConnectionFiles CONNECTION =
      new ConnectionFiles(List.of(".env"), List.of("goosedbstring"));

  private static final Pattern CODE = Pattern.compile("\\d+_.*(?<!_test)\\.go");

  @Override
  public LayoutKind kind() {
    return LayoutKind.GOOSE;
  }

  @Override
  public boolean recognises(Folder folder) {
    return ScriptHead.anyFinds(folder, DIRECTION);
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return SCRIPT.matcher(path).matches() || CODE.matcher(path).matches() ? path : null;
  }

  @Override
  protected ConnectionFiles connectionFiles() {
    return CONNECTION;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("goose_db_version");
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    if (NO_TRANSACTION.matcher(file.text()).find()) {
      return queries(file).stream()
          .flatMap(section -> GooseCuts.of(file, section).stream())
          .toList();
    }
    return ScriptLines.sections(
            file,
            DIRECTION,
            line -> line.group(1).equalsIgnoreCase("up") ? TransactionMode.FILE : null)
        .stream()
        .flatMap(section -> GooseCuts.of(file, section).stream())
        .toList();
  }

  private static List<ScriptSection> queries(SourceFile file) {
    AtomicBoolean forward = new AtomicBoolean();
    return ScriptLines.sections(
        file,
        QUERY,
        line -> {
          String command = line.group(1).toLowerCase(Locale.ROOT);
          if (DIRECTIONS.contains(command)) {
            forward.set(command.equals("up"));
          }
          if (!forward.get()) {
            return null;
          }
          return command.equals("statementbegin")
              ? TransactionMode.SIMPLE_QUERY
              : TransactionMode.NONE;
        });
  }
}
