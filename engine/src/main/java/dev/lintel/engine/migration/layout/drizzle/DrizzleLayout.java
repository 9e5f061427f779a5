package dev.lintel.engine.migration.layout.drizzle;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptNames;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.sql.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drizzle: the journal lists the scripts and decides their order; a script that it lacks never
 * runs. Its newer form has a folder a migration, each with a snapshot beside the script (Drizzle
 * 1.0), in the order of their names. Each script is one transaction here: Drizzle puts all pending
 * ones into one, which is one script where a project is deployed after each.
 */
public final class DrizzleLayout extends ScriptLayout {
  private static final String SCRIPT = "migration.sql";
  private static final String SNAPSHOT = "snapshot.json";

  @Override
  public LayoutKind kind() {
    return LayoutKind.DRIZZLE;
  }

  @Override
  public boolean recognises(Folder folder) {
    return DrizzleJournal.isIn(folder) || holdsFolders(folder);
  }

  private static boolean holdsFolders(Folder folder) {
    return folder.folders().stream().anyMatch(name -> isMigration(folder, name));
  }

  private static boolean isMigration(Folder folder, String name) {
    Path path = folder.resolve(name);
    return Files.exists(path.resolve(SNAPSHOT)) && Files.exists(path.resolve(SCRIPT));
  }

  @Override
  protected List<String> migrations(Folder folder, SourceReader reader, List<Problem> problems) {
    if (DrizzleJournal.isIn(folder)) {
      DrizzleJournal journal = DrizzleJournal.read(folder, reader);
      problems.addAll(journal.problems());
      return journal.tags().stream().map(tag -> tag + ".sql").toList();
    }
    return folder.folders().stream()
        .filter(name -> isMigration(folder, name))
        .sorted(order())
        .map(name -> name + "/" + SCRIPT)
        .toList();
  }

  @Override
  protected @Nullable Dialect dialect(Folder folder, SourceReader reader) {
    return DrizzleJournal.isIn(folder) ? DrizzleJournal.read(folder, reader).dialect() : null;
  }

  @Override
  public @Nullable String migrationAt(String path) {
    boolean runs =
        path.indexOf('/') < 0
            ? ScriptNames.isScript(path)
            : path.indexOf('/') == path.lastIndexOf('/')
                && ScriptNames.lastPart(path).equals(SCRIPT);
    return runs ? path : null;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("drizzle.__drizzle_migrations");
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    return whole(file, TransactionMode.FILE);
  }
}
