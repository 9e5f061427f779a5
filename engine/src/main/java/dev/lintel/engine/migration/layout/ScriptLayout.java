package dev.lintel.engine.migration.layout;

import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.SessionStart;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.Reading;
import dev.lintel.engine.source.Replacement;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.Dialect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the layouts have in common in which a migration is a script and its name is the script's
 * path in the migrations folder. A tool says which files it runs, in which order, and which parts
 * of them.
 */
public abstract class ScriptLayout implements Layout {

  /**
   * Returns the parts of a script that the tool runs forward.
   *
   * @param script where the file lies, absolute
   */
  protected abstract List<ScriptSection> sections(SourceFile file, Path script);

  /** Returns the version in the name of a migration; null if it has none. */
  protected @Nullable String versionOf(String name) {
    return ScriptNames.leadingNumber(name);
  }

  /** Returns the tables in which the tool keeps its books, which no migration makes. */
  protected abstract Set<String> bookkeeping();

  /**
   * Returns the names of the migrations in a folder in the order in which the tool runs them.
   *
   * @param problems takes what stands in the way
   */
  protected List<String> migrations(Folder folder, SourceReader reader, List<Problem> problems) {
    return folder.files().stream()
        .filter(file -> migrationAt(file) != null)
        .sorted(order())
        .toList();
  }

  /** Returns what may exist that no migration of the folder makes. */
  protected Outside outside() {
    return Outside.setUp(bookkeeping());
  }

  /** Returns the files in which the tool finds its connection; null if it reads none. */
  protected @Nullable ConnectionFiles connectionFiles() {
    return null;
  }

  /** Returns how a session of the tool begins, by its settings near a folder. */
  protected SessionStart sessionStart(Folder folder) {
    ConnectionFiles files = connectionFiles();
    return files == null ? SessionStart.DEFAULT : files.sessionStart(folder);
  }

  /**
   * Returns the start of a session beside the migrations: a schema that it searches and that no
   * migration makes is there all the same.
   *
   * @param made whether a migration makes a schema
   */
  protected SessionStart beside(SessionStart start, Predicate<String> made) {
    return start.withSchemasFromOutside(made);
  }

  /** Returns the dialect that the tool's own files name; null if they name none. */
  protected @Nullable Dialect dialect(Folder folder, SourceReader reader) {
    return null;
  }

  /**
   * Returns whether the tool runs one of the migrations at all.
   *
   * @param names the names of all of them
   */
  protected boolean runs(String name, Set<String> names) {
    return !ScriptNames.hasTwinForPostgresql(name, names);
  }

  /** Returns the tool's placeholders, with the values that its settings near a folder give. */
  protected Placeholders placeholders(Folder folder) {
    return Placeholders.NONE;
  }

  @Override
  public boolean accepts(Folder folder) {
    return folder.files().stream().anyMatch(file -> migrationAt(file) != null);
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return path.indexOf('/') < 0 && ScriptNames.isScript(path) && versionOf(path) != null
        ? path
        : null;
  }

  @Override
  public Comparator<String> order() {
    return ScriptOrder.BY_NUMBER;
  }

  @Override
  public String scriptOf(String migration) {
    return migration;
  }

  @Override
  public final LoadedHistory load(Folder folder, LoadOptions options) {
    List<Problem> problems = new ArrayList<>();
    List<String> names = migrations(folder, options.reader(), problems);
    return load(folder, names, options, problems);
  }

  /** Reads the migrations of these names, which are in order. */
  protected final LoadedHistory load(
      Folder folder, List<String> names, LoadOptions options, List<Problem> problems) {
    SourceReader reader = options.reader();
    String path = reader.root().relative(folder.path());
    List<Migration> migrations = new ArrayList<>();
    Placeholders placeholders = placeholders(folder).with(options.placeholders());
    Set<String> all = Set.copyOf(names);
    for (String name : names) {
      Migration migration = read(folder, name, placeholders, reader, problems);
      migrations.add(runs(name, all) ? migration : migration.notRun());
    }
    Dialect named = options.dialect() == null ? dialect(folder, reader) : options.dialect();
    DialectEvidence evidence = DialectEvidence.of(named, path, migrations);
    if (evidence.dialect() != Dialect.POSTGRESQL) {
      return LoadedHistory.notChecked(
          path, "%s seems to be for %s, which is not checked yet".formatted(path, evidence.name()));
    }
    SessionStart start = beside(sessionStart(folder), schema -> makesSchema(migrations, schema));
    return LoadedHistory.of(
        new MigrationHistory(
            kind(),
            Dialect.POSTGRESQL,
            reader.root().directory(),
            folder.path(),
            path,
            migrations,
            null,
            null,
            outside().with(start),
            problems));
  }

  private static boolean makesSchema(List<Migration> migrations, String schema) {
    Pattern statement =
        Pattern.compile(
            "(?i)\\bcreate\\s+schema\\s+(?:if\\s+not\\s+exists\\s+)?\"?"
                + Pattern.quote(schema)
                + "\\b");
    return migrations.stream()
        .map(Migration::file)
        .anyMatch(file -> file != null && statement.matcher(file.text()).find());
  }

  private Migration read(
      Folder folder,
      String name,
      Placeholders placeholders,
      SourceReader reader,
      List<Problem> problems) {
    Path script = folder.resolve(scriptOf(name));
    String path = reader.root().relative(script);
    if (!ScriptNames.isScript(script.toString())) {
      problems.add(code(path));
      return new Migration(name, versionOf(name), path, null, false, List.of(), List.of());
    }
    Reading reading = reader.read(script);
    if (reading.problem() != null) {
      problems.add(reading.problem());
    }
    SourceFile file = reading.file();
    return new Migration(
        name,
        versionOf(name),
        path,
        file,
        reading.byteOrderMark(),
        file == null ? List.of() : sections(file, script),
        file == null ? List.of() : replacements(file, placeholders));
  }

  /** Returns what the tool sends in place of parts of a script, in order. */
  protected List<Replacement> replacements(SourceFile file, Placeholders placeholders) {
    return placeholders.in(file);
  }

  private static Problem code(String path) {
    return new Problem(
        ProblemKind.CODE_MIGRATION, "it is written in code", SourceSpan.startOf(path));
  }

  /** Makes the one section of a script that is run as a whole. */
  protected static List<ScriptSection> whole(SourceFile file, TransactionMode mode) {
    return List.of(new ScriptSection(0, file.text().length(), mode));
  }
}
