package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.object.CommandOptions.Option;
import java.util.Set;

/** The options of VACUUM and ANALYZE ({@code ExecVacuum} of the server's source). */
final class VacuumOptions {

  /** What some version knows of VACUUM, with values other than booleans or with booleans. */
  private static final Set<String> VALUED =
      Set.of("index_cleanup", "parallel", "buffer_usage_limit");

  private static final Set<String> BOOLEAN =
      Set.of(
          "verbose",
          "skip_locked",
          "analyze",
          "freeze",
          "full",
          "disable_page_skipping",
          "process_main",
          "process_toast",
          "truncate",
          "skip_database_stats",
          "only_database_stats");

  private static final Set<String> ON = Set.of("true", "on", "1");

  private static final Set<String> OF_ANALYZE =
      Set.of("verbose", "skip_locked", "buffer_usage_limit");

  private VacuumOptions() {}

  /** Refuses options that no version knows, and values that are no boolean. */
  static void require(CommandOptions options, boolean vacuum) {
    for (Option option : options.all()) {
      String name = option.name();
      boolean known =
          vacuum ? VALUED.contains(name) || BOOLEAN.contains(name) : OF_ANALYZE.contains(name);
      if (!known) {
        throw options.refused(
            RefusalKind.SYNTAX_ERROR,
            "unrecognized %s option \"%s\"".formatted(vacuum ? "VACUUM" : "ANALYZE", name));
      }
      if (name.equals("index_cleanup")) {
        options.requireBoolean(option, "", Set.of("auto"));
      } else if (BOOLEAN.contains(name)) {
        options.requireBoolean(option, "", Set.of());
      }
    }
    if (isOn(options, "full") && hasWorkers(options)) {
      throw options.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED, "VACUUM FULL cannot be performed in parallel");
    }
  }

  private static boolean isOn(CommandOptions options, String name) {
    return options.all().stream()
        .filter(option -> option.name().equals(name))
        .anyMatch(option -> option.value() == null || ON.contains(option.value()));
  }

  private static boolean hasWorkers(CommandOptions options) {
    return options.all().stream()
        .filter(option -> option.name().equals("parallel"))
        .anyMatch(option -> option.value() != null && option.value().matches("[1-9][0-9]*"));
  }
}
