package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.object.CommandOptions.Option;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import java.util.Set;

/** The options of EXPLAIN ({@code ExplainQuery} of the server's source). */
public final class ExplainOptions {

  /** What some version knows. */
  private static final Set<String> BOOLEAN =
      Set.of(
          "analyze",
          "verbose",
          "costs",
          "buffers",
          "wal",
          "settings",
          "generic_plan",
          "timing",
          "summary",
          "memory");

  private static final Set<String> FORMATS = Set.of("text", "xml", "json", "yaml");

  private ExplainOptions() {}

  /** Refuses options that no version knows, and values that make no sense. */
  public static void require(Execution execution, Tokens tokens, int open, SourceSpan span) {
    CommandOptions options = new CommandOptions(execution, tokens, open, span);
    for (Option option : options.all()) {
      String value = option.value();
      if (BOOLEAN.contains(option.name())) {
        options.requireBoolean(option, "", Set.of());
      } else if (option.name().equals("format")) {
        if (value != null && !FORMATS.contains(value)) {
          throw options.refused(
              RefusalKind.INVALID_PARAMETER,
              "unrecognized value for EXPLAIN option \"format\": \"%s\"".formatted(value));
        }
      } else if (!option.name().equals("serialize")) {
        throw options.refused(
            RefusalKind.SYNTAX_ERROR,
            "unrecognized EXPLAIN option \"%s\"".formatted(option.name()));
      }
    }
  }
}
