package dev.lintel.engine.migration.layout.tool;

import dev.lintel.engine.migration.SessionStart;
import dev.lintel.engine.migration.layout.ConnectionUrl;
import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptHead;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What graphile-migrate's settings say of its sessions: {@code pgSettings} of {@code .gmrc}, which
 * is JSON5 or a program, as far as they stand there literally.
 */
final class GraphileSettings {
  private static final List<String> FILES = List.of(".gmrc", ".gmrc.js", ".gmrc.cjs");

  /** A project's root lies at most this far above. */
  private static final int LEVELS = 4;

  private static final int LENGTH = 1 << 16;

  /** A line that sets it, and not one of a comment, which begins otherwise. */
  private static final Pattern SEARCH_PATH =
      Pattern.compile(
          "(?m)^[ \\t]*(?:(?:const[ \\t]+)?[\"']?pgSettings[\"']?\\s*[:=]\\s*\\{\\s*)?"
              + "[\"']?search_path[\"']?\\s*:\\s*([\"'`])(.*?)\\1");

  private GraphileSettings() {}

  /** Returns how a session begins by the nearest settings above a folder. */
  static SessionStart sessionStart(Folder folder) {
    Path above = folder.path();
    for (int level = 0; above != null && level < LEVELS; level++) {
      for (String file : FILES) {
        Matcher setting = SEARCH_PATH.matcher(ScriptHead.of(above.resolve(file), LENGTH));
        List<String> path =
            setting.find() ? ConnectionUrl.schemas(setting.group(2)) : List.<String>of();
        if (!path.isEmpty()) {
          return SessionStart.searching(path);
        }
      }
      above = above.getParent();
    }
    return SessionStart.DEFAULT;
  }
}
