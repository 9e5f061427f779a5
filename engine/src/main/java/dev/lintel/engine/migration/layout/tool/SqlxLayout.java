package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.ConnectionFiles;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ProjectSettings;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceReader;
import dev.lintel.engine.sql.Dialect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * sqlx: {@code <number>_<name>.sql}, reversible ones {@code .up.sql} and {@code .down.sql}, ordered
 * by number, in a crate that depends on sqlx. Each file is one transaction; one that begins with
 * {@code -- no-transaction} is sent as one query.
 */
public final class SqlxLayout extends ScriptLayout {
  private static final Pattern SCRIPT = Pattern.compile("\\d+_.*(?<!\\.down)\\.sql");
  private static final Pattern DEPENDS = Pattern.compile("(?m)^[ \\t]*(?:sqlx\\b|\\[.*\\.sqlx\\])");

  /** What a crate asks of sqlx, and what its own features ask of it. */
  private static final Pattern ASKED = Pattern.compile("(?:^|\\.)sqlx\\.features$");

  private static final Map<String, Dialect> DRIVERS =
      Map.of(
          "sqlx/postgres", Dialect.POSTGRESQL,
          "sqlx/mysql", Dialect.MYSQL,
          "sqlx/sqlite", Dialect.SQLITE);

  @Override
  public LayoutKind kind() {
    return LayoutKind.SQLX;
  }

  @Override
  public boolean recognises(Folder folder) {
    return folder.files().stream().anyMatch(file -> migrationAt(file) != null)
        && NearbyFile.mentions(folder, "Cargo.toml", DEPENDS);
  }

  @Override
  public @Nullable String migrationAt(String path) {
    return SCRIPT.matcher(path).matches() && path.indexOf('/') < 0 ? path : null;
  }

  /** The driver is a feature of the dependency; a crate or its workspace asks for it. */
  @Override
  protected @Nullable Dialect dialect(Folder folder, SourceReader reader) {
    Path above = folder.path().getParent();
    for (int level = 0; above != null && level < NearbyFile.LEVELS; level++) {
      Set<Dialect> drivers = drivers(ProjectSettings.of(above.resolve("Cargo.toml")));
      if (!drivers.isEmpty()) {
        return drivers.size() == 1 ? drivers.iterator().next() : null;
      }
      above = above.getParent();
    }
    return null;
  }

  private static Set<Dialect> drivers(ProjectSettings crate) {
    return crate.values().entrySet().stream()
        .flatMap(
            setting ->
                Stream.of(setting.getValue().split(",", -1))
                    .map(String::strip)
                    .map(f -> ASKED.matcher(setting.getKey()).find() ? "sqlx/" + f : f))
        .filter(DRIVERS::containsKey)
        .map(DRIVERS::get)
        .collect(Collectors.toSet());
  }

  @Override
  protected ConnectionFiles connectionFiles() {
    return ConnectionFiles.ENVIRONMENT;
  }

  @Override
  protected Set<String> bookkeeping() {
    return Set.of("_sqlx_migrations");
  }

  @Override
  protected List<ScriptSection> sections(SourceFile file, Path script) {
    return whole(
        file,
        file.text().startsWith("-- no-transaction")
            ? TransactionMode.SIMPLE_QUERY
            : TransactionMode.FILE_AS_QUERY);
  }
}
