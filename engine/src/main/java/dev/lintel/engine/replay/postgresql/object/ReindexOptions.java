package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.object.CommandOptions.Option;
import java.util.Set;

/** The options of REINDEX ({@code ExecReindex} of the server's source). */
final class ReindexOptions {

  private static final Set<String> BOOLEAN = Set.of("verbose", "concurrently");

  private ReindexOptions() {}

  /** Refuses options that no version knows, and values that are no boolean. */
  static void require(CommandOptions options) {
    for (Option option : options.all()) {
      if (BOOLEAN.contains(option.name())) {
        options.requireBoolean(option, "", Set.of());
      } else if (!option.name().equals("tablespace")) {
        throw options.refused(
            RefusalKind.SYNTAX_ERROR,
            "unrecognized REINDEX option \"%s\"".formatted(option.name()));
      }
    }
  }
}
