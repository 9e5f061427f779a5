package dev.lintel.engine.migration;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.sql.Dialect;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All migrations of one project in the order its tool runs them.
 *
 * @param layout the layout
 * @param dialect the dialect
 * @param root the root of the run: reported paths are relative to it
 * @param directory the migrations folder, absolute
 * @param path the migrations folder as it is reported
 * @param migrations the migrations in order
 * @param lockFile the lock file; null if there is none
 * @param declared the declared schema; null if there is none
 * @param outside what may exist on the database that no migration makes
 * @param problems what could not be read
 */
public record MigrationHistory(
    LayoutKind layout,
    Dialect dialect,
    Path root,
    Path directory,
    String path,
    List<Migration> migrations,
    @Nullable LockFile lockFile,
    @Nullable DeclaredSchema declared,
    Outside outside,
    List<Problem> problems) {
  public MigrationHistory {
    migrations = List.copyOf(migrations);
    problems = List.copyOf(problems);
  }

  /** Returns this with another notion of what no migration makes. */
  public MigrationHistory with(Outside newOutside) {
    return new MigrationHistory(
        layout,
        dialect,
        root,
        directory,
        path,
        migrations,
        lockFile,
        declared,
        newOutside,
        problems);
  }
}
