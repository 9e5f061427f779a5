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
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * dbmate: {@code <digits>_<name>.sql}, ordered by name as text, with the lines {@code --
 * migrate:up} and {@code -- migrate:down}, of which there may be several. Each part is one
 * transaction; with {@code transaction:false} it is sent as one query.
 */
public final class DbmateLayout extends ScriptLayout {
  private static final Pattern DIRECTION =
      ScriptLines.line("--[ \\t]*migrate:(up|down)\\b([^\\n]*)");
  private static final Pattern NO_TRANSACTION =
      Pattern.compile("transaction:\\s*false", Pattern.CASE_INSENSITIVE);

  private static final Comparator<String> BY_FILE_NAME =
      Comparator.comparing(ScriptNames::lastPart).thenComparing(Comparator.naturalOrder());

  @Override
  public LayoutKind kind() {
    return LayoutKind.DBMATE;
  }

  @Override
  public boolean recognises(Folder folder) {
    return ScriptHead.anyFinds(folder, DIRECTION);
  }

  @Override
  public Comparator<String> order() {
    return BY_FILE_NAME;
  }

  @Override
  public boolean spansFolders() {
    return true;
  }

  @Override
  protected ConnectionFiles connectionFiles() {
    return ConnectionFiles.ENVIRONMENT;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("schema_migrations");
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    return ScriptLines.sections(
        file,
        DIRECTION,
        line ->
            line.group(1).equalsIgnoreCase("down")
                ? null
                : NO_TRANSACTION.matcher(line.group(2)).find()
                    ? TransactionMode.SIMPLE_QUERY
                    : TransactionMode.FILE_AS_QUERY);
  }
}
