package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.migration.layout.ConnectionFiles;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptLayout;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * sqlx: {@code <number>_<name>.sql}, reversible ones {@code .up.sql} and {@code .down.sql}, ordered
 * by number, in a crate that depends on sqlx. Each file is one transaction; one that begins with
 * {@code -- no-transaction} is sent as one query.
 */
public final class SqlxLayout extends ScriptLayout {
  private static final Pattern SCRIPT = Pattern.compile("\\d+_.*(?<!\\.down)\\.sql");
  private static final Pattern DEPENDS = Pattern.compile("(?m)^[ \\t]*(?:sqlx\\b|\\[.*\\.sqlx\\])");

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
