package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptHead;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Looks into files of a project that lie above its migrations. */
final class NearbyFile {
  /** Migrations lie at most this deep in the project they belong to. */
  static final int LEVELS = 5;

  /** A list of what a project depends on may be long, but not this long. */
  private static final int LENGTH = 1 << 20;

  private NearbyFile() {}

  /** Returns whether {@code mark} stands in a file of that name above a folder. */
  static boolean mentions(Folder folder, String name, Pattern mark) {
    Path above = folder.path().getParent();
    for (int level = 0; above != null && level < LEVELS; level++) {
      if (mark.matcher(ScriptHead.of(above.resolve(name), LENGTH)).find()) {
        return true;
      }
      above = above.getParent();
    }
    return false;
  }
}
