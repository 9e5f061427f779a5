package dev.lintel.cli;

import dev.lintel.cli.args.Option;
import dev.lintel.cli.args.Parameter;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ServerVersion;
import java.util.Arrays;
import java.util.List;

/** The options that commands share. */
final class Options {
  static final String FORMAT = "--format";
  static final String OUTPUT = "--output";
  static final String DIALECT = "--dialect";
  static final String LAYOUT = "--layout";
  static final String SCHEMA = "--schema";
  static final String BASE = "--base";
  static final String SERVER_VERSION = "--server-version";
  static final String CONFIG = "--config";
  static final String RULE_PATH = "--rule-path";
  static final String COLOR = "--color";
  static final String QUIET = "--quiet";
  static final String VERBOSE = "--verbose";

  static final Parameter PATHS =
      new Parameter(
          "PATH",
          false,
          true,
          "Repository, app or migrations folder; every history below it is read. Default: the"
              + " working directory.");

  private Options() {}

  static Option format(Format... formats) {
    return Option.choice(
        "-f", FORMAT, "FORMAT", Named.words(formats), "What to print; default: text.");
  }

  static Option output() {
    return Option.text(
        "-o",
        OUTPUT,
        "FILE",
        "Write to this file, whole or not at all, instead of standard output.");
  }

  /** Options that say how histories are read. */
  static List<Option> reading() {
    return List.of(
        Option.choice(
            null,
            DIALECT,
            "DIALECT",
            Arrays.stream(Dialect.values()).map(Dialect::id).toList(),
            "SQL dialect, when the files do not tell."),
        Option.choice(
            null,
            LAYOUT,
            "LAYOUT",
            Arrays.stream(LayoutKind.values()).map(LayoutKind::id).toList(),
            "Folder layout, when it is not recognised."),
        Option.text(
            null, SCHEMA, "FILE", "The declared schema to compare with, when it is not found."),
        Option.text(
            null,
            BASE,
            "REF",
            "Git revision that counts as merged; default: found from CI variables or git."),
        Option.text(
            null,
            SERVER_VERSION,
            "VERSION",
            "Version of PostgreSQL, %s to %s; default: the newest."
                .formatted(ServerVersion.OLDEST, ServerVersion.NEWEST)),
        Option.text(
            null,
            CONFIG,
            "FILE",
            "The settings; default: lintel.toml in the repository or working directory."));
  }

  static Option rulePath() {
    return Option.text(null, RULE_PATH, "JAR", "A jar with more rules; may be repeated.")
        .repeated();
  }

  static Option color() {
    return Option.choice(
        null, COLOR, "WHEN", Named.words(ColorChoice.values()), "When to colour; default: auto.");
  }
}
