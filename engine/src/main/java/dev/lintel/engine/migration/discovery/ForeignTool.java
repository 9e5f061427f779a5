package dev.lintel.engine.migration.discovery;

import dev.lintel.engine.migration.layout.Folder;
import dev.lintel.engine.migration.layout.ScriptHead;
import dev.lintel.engine.migration.layout.ScriptLines;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises migrations of tools whose layout is not read yet. As plain files they would be read
 * wrongly: their scripts hold the way back too, or their order is not that of the names.
 */
final class ForeignTool {
  private static final Pattern NODE_PG_MIGRATE = ScriptLines.line("\\s*-+\\s*Up Migration");

  private ForeignTool() {}

  /** Returns the name of the tool that wrote the migrations in {@code folder}; null if unknown. */
  static @Nullable String of(Folder folder) {
    if (folder.hasFile("sqitch.plan")) {
      return "Sqitch";
    }
    return ScriptHead.anyFinds(folder, NODE_PG_MIGRATE) ? "node-pg-migrate" : null;
  }
}
