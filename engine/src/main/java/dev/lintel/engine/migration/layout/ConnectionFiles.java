package dev.lintel.engine.migration.layout;

import dev.lintel.engine.migration.SessionStart;
import java.nio.file.Path;
import java.util.List;

/**
 * The files near a migrations folder in which a tool finds its connection.
 *
 * @param files their names; the nearest counts
 * @param names the names of the settings that hold a URL, in small letters and without hyphens and
 *     underscores
 */
public record ConnectionFiles(List<String> files, List<String> names) {

  /** What tools of the command line read, in the folder in which they are called. */
  public static final ConnectionFiles ENVIRONMENT =
      new ConnectionFiles(List.of(".env"), List.of("databaseurl"));

  /** A project's root lies at most this far above. */
  private static final int LEVELS = 4;

  public ConnectionFiles {
    files = List.copyOf(files);
    names = List.copyOf(names);
  }

  /** Returns how a session begins by the connection near a folder. */
  public SessionStart sessionStart(Folder folder) {
    Path above = folder.path();
    for (int level = 0; above != null && level < LEVELS; level++) {
      for (String file : files) {
        ProjectSettings settings = ProjectSettings.of(above.resolve(file));
        for (String name : names) {
          List<String> path = ConnectionUrl.searchPath(settings.partly(name));
          if (!path.isEmpty()) {
            return SessionStart.searching(path);
          }
        }
      }
      above = above.getParent();
    }
    return SessionStart.DEFAULT;
  }
}
