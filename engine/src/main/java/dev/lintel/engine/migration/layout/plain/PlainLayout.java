package dev.lintel.engine.migration.layout.plain;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.Outside;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.LoadOptions;
import dev.lintel.engine.migration.layout.LoadedHistory;
import dev.lintel.engine.migration.layout.NaturalOrder;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptNames;
import dev.lintel.engine.migration.layout.ScriptOrder;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of {@code .sql} files in the order of their names, numbers counting as numbers, with
 * programs of the same sequence between them. What runs them is unknown.
 */
public final class PlainLayout extends ScriptLayout {
  private static final Pattern NUMBER = Pattern.compile("[Vv]?(\\d+)");

  /** Scripts that say themselves what they are: {@code migration-2-0001-20240131.sql}. */
  private static final Pattern CALLED_MIGRATION =
      Pattern.compile("(?i)migrat(?:ion|e)[-_.]?(\\d+(?:[-_.]\\d+)*)");

  /** Comments by which several tools ask for no transaction. */
  private static final Pattern NO_TRANSACTION = Pattern.compile("--!?\\s*no-transaction\\b");

  @Override
  public LayoutKind kind() {
    return LayoutKind.PLAIN;
  }

  /** Files that count, in a folder that is called after migrations or called so themselves. */
  @Override
  public boolean recognises(Folder folder) {
    List<String> scripts = migrations(folder);
    String place = folder.name() + " " + folder.path().resolveSibling("").getFileName();
    boolean called = place.toLowerCase(Locale.ROOT).contains("migrat");
    return areMost(called ? NUMBER : CALLED_MIGRATION, scripts)
        || (called && areMost(CALLED_MIGRATION, scripts));
  }

  private static boolean areMost(Pattern form, List<String> scripts) {
    long numbered = scripts.stream().filter(s -> form.matcher(s).lookingAt()).count();
    return numbered > 0 && numbered * 5 >= scripts.size() * 4L;
  }

  /**
   * Reads files of one folder that the user named. They may be any part of a history, or the way
   * back, so nothing is known of what they find on the database.
   */
  public LoadedHistory loadNamed(Folder folder, List<Path> scripts, LoadOptions options) {
    List<String> names =
        scripts.stream().map(s -> String.valueOf(s.getFileName())).sorted(order()).toList();
    LoadedHistory loaded = load(folder, names, options, new ArrayList<>());
    return loaded.history() == null
        ? loaded
        : LoadedHistory.of(loaded.history().with(Outside.ANYTHING));
  }

  @Override
  protected List<String> migrations(Folder folder, SourceReader reader, List<Problem> problems) {
    List<String> scripts = migrations(folder);
    return Stream.concat(scripts.stream(), CodeNames.among(folder, scripts).stream())
        .sorted(order())
        .toList();
  }

  private static List<String> migrations(Folder folder) {
    Set<String> all = Set.copyOf(folder.files());
    return folder.files().stream()
        .filter(f -> ScriptNames.isScript(f) && !ScriptNames.leadsBack(f, all))
        .filter(f -> !ScriptNames.isForAnotherDatabase(f))
        .toList();
  }

  /** Among numbered scripts, one without a number has no place: it is a draft or a leftover. */
  @Override
  protected boolean runs(String name, Set<String> names) {
    return super.runs(name, names)
        && (versionOf(name) != null || names.stream().allMatch(n -> versionOf(n) == null));
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return path.indexOf('/') < 0
            && ScriptNames.isScript(path)
            && !ScriptNames.isForAnotherDatabase(path)
        ? path
        : null;
  }

  @Override
  public Comparator<String> order() {
    return ScriptOrder.NATURAL;
  }

  @Override
  protected @Nullable String versionOf(String name) {
    return Stream.of(NUMBER.matcher(name), CALLED_MIGRATION.matcher(name))
        .filter(Matcher::lookingAt)
        .map(matcher -> NaturalOrder.withoutLeadingZeros(matcher.group(1)))
        .findFirst()
        .orElse(null);
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("schema_migrations", "schema_version", "migrations");
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    boolean none =
        file.text()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .takeWhile(line -> line.startsWith("--"))
            .anyMatch(line -> NO_TRANSACTION.matcher(line).lookingAt());
    return whole(file, none ? TransactionMode.NONE : TransactionMode.UNKNOWN);
  }
}
