package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.Placeholders;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.migration.layout.ScriptNames;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * golang-migrate: {@code <number>_<name>.up.sql} beside {@code .down.sql}, ordered by number. A
 * file is one query (golang-migrate 4, {@code source/parse.go}). Pop names its scripts in the same
 * way; they are templates of Go, in which a schema may be filled in.
 */
public final class GolangMigrateLayout extends ScriptLayout {
  private static final Pattern SCRIPT = Pattern.compile("\\d+_.*\\.up\\..*sql");
  private static final Pattern BACK = Pattern.compile("\\d+_.*\\.down\\..*sql");

  /** Pop's own language, in the same sequence. */
  private static final Pattern FIZZ = Pattern.compile("\\d+_.*\\.up\\.fizz");

  /** A template in the place of a schema: before a dot, behind SCHEMA, or in quotes. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{\\{\\s*([^{}]*?)\\s*\\}\\}"
              + "(?:(?=\\.[\\w\"])|(?<=(?i:schema )\\{\\{[^{}]{0,80}\\}\\})"
              + "|(?<=['\"]\\{\\{[^{}]{0,80}\\}\\})(?=['\"]))");

  @Override
  public LayoutKind kind() {
    return LayoutKind.GOLANG_MIGRATE;
  }

  @Override
  public boolean recognises(Folder folder) {
    List<String> scripts =
        folder.files().stream()
            .filter(file -> ScriptNames.isScript(file) && versionOf(file) != null)
            .toList();
    long fitting =
        scripts.stream()
            .filter(file -> SCRIPT.matcher(file).matches() || BACK.matcher(file).matches())
            .count();
    return scripts.stream().anyMatch(file -> SCRIPT.matcher(file).matches())
        && fitting * 5 >= scripts.size() * 4L;
  }

  @Override
  public @Nullable String migrationAt(String path) {
    boolean script = SCRIPT.matcher(path).matches() && !ScriptNames.isForAnotherDatabase(path);
    return (script || FIZZ.matcher(path).matches()) && path.indexOf('/') < 0 ? path : null;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("schema_migrations");
  }

  @Override
  protected Placeholders placeholders(Folder folder) {
    return new Placeholders(TEMPLATE, Map.of());
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    return whole(file, TransactionMode.SIMPLE_QUERY);
  }
}
