package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.literal.SettingText;
import dev.lintel.engine.replay.postgresql.object.CommandOptions.Option;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ServerVersion;
import dev.lintel.engine.sql.lex.TokenType;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of COPY ({@code ProcessCopyOptions} of the server's source), in its order. */
final class CopyOptions {

  /** What some version knows. */
  private static final Set<String> KNOWN =
      Set.of(
          "format",
          "freeze",
          "delimiter",
          "null",
          "default",
          "header",
          "quote",
          "escape",
          "force_quote",
          "force_not_null",
          "force_null",
          "convert_selectively",
          "encoding",
          "on_error",
          "log_verbosity",
          "reject_limit");

  private static final Set<String> FORMATS = Set.of("text", "csv", "binary");

  /** Since this version FORCE_NULL with COPY TO is a wrong value and not a missing feature. */
  private static final ServerVersion FINDS_WRONG_VALUES = new ServerVersion(17);

  private final RefusalKind forcedNull;
  private final CommandOptions options;
  private final List<Option> list;
  private final Map<String, Option> given = new HashMap<>();

  /**
   * Reads the options.
   *
   * @param first the first token of them, which may be a parenthesis
   * @param span where a fault is shown
   */
  CopyOptions(Execution execution, Tokens tokens, int first, SourceSpan span) {
    this.forcedNull =
        execution.premises().outside().server().isBefore(FINDS_WRONG_VALUES)
            ? RefusalKind.FEATURE_NOT_SUPPORTED
            : RefusalKind.INVALID_PARAMETER;
    this.options = new CommandOptions(execution, tokens, first, span);
    this.list =
        tokens.is(first, TokenType.LEFT_PAREN)
            ? options.all()
            : CopyOptionWords.read(tokens, first);
  }

  /** Returns the columns of FORCE_QUOTE. */
  List<String> quoted() {
    Option option = given.get("force_quote");
    return option == null ? List.of() : option.names();
  }

  /**
   * Refuses options that no version knows, and values that make no sense.
   *
   * @param reads whether it is COPY FROM
   */
  void require(boolean reads) {
    for (Option option : list) {
      if (!KNOWN.contains(option.name())) {
        throw options.refused(
            RefusalKind.SYNTAX_ERROR, "option \"%s\" not recognized".formatted(option.name()));
      }
      if (given.put(option.name(), option) != null) {
        throw options.refused(RefusalKind.SYNTAX_ERROR, "conflicting or redundant options");
      }
      requireValue(option);
    }
    requireTogether(reads);
  }

  private void requireValue(Option option) {
    String value = option.value();
    switch (option.name()) {
      case "format" -> {
        if (value != null && !FORMATS.contains(value)) {
          throw options.refused(
              RefusalKind.INVALID_PARAMETER, "COPY format \"%s\" not recognized".formatted(value));
        }
      }
      case "freeze" -> options.requireBoolean(option, "", Set.of());
      case "header" -> options.requireBoolean(option, " or \"match\"", Set.of("match"));
      case "encoding" -> {
        if (value != null && !SettingText.isEncoding(value)) {
          throw options.refused(
              RefusalKind.INVALID_PARAMETER,
              "argument to option \"encoding\" must be a valid encoding name");
        }
      }
      default -> {
        // Any text will do, or what does not is told by the rows.
      }
    }
  }

  private void requireTogether(boolean reads) {
    Option said = given.get("format");
    String format = said == null ? "text" : said.value();
    if (format == null) {
      return;
    }
    boolean csv = format.equals("csv");
    if (format.equals("binary")) {
      requireNoneOf("delimiter", "null", "default");
    }
    requireByte("delimiter");
    requireOneLine("delimiter", "COPY delimiter cannot be newline or carriage return");
    requireOneLine("null", "COPY null representation cannot use newline or carriage return");
    for (String name : List.of("quote", "escape")) {
      requireCsv(name, csv);
      requireByte(name);
    }
    requireCsv("force_quote", csv);
    requireDirection("force_quote", !reads, RefusalKind.FEATURE_NOT_SUPPORTED, "COPY FROM");
    for (String name : List.of("force_not_null", "force_null")) {
      requireCsv(name, csv);
      requireDirection(name, reads, forcedNull, "COPY TO");
    }
  }

  private void requireNoneOf(String... names) {
    for (String name : names) {
      if (given.containsKey(name)) {
        throw options.refused(
            RefusalKind.SYNTAX_ERROR,
            "cannot specify %s in BINARY mode".formatted(name.toUpperCase(Locale.ROOT)));
      }
    }
  }

  private void requireByte(String name) {
    String value = value(name);
    if (value != null && value.getBytes(StandardCharsets.UTF_8).length != 1) {
      throw options.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "COPY %s must be a single one-byte character".formatted(name));
    }
  }

  private void requireOneLine(String name, String message) {
    String value = value(name);
    if (value != null && (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0)) {
      throw options.refused(RefusalKind.INVALID_PARAMETER, message);
    }
  }

  private void requireCsv(String name, boolean csv) {
    if (!csv && given.containsKey(name)) {
      throw options.refused(
          RefusalKind.FEATURE_NOT_SUPPORTED,
          "COPY %s requires CSV mode".formatted(name.toUpperCase(Locale.ROOT)));
    }
  }

  private void requireDirection(String name, boolean right, RefusalKind kind, String wrong) {
    if (!right && given.containsKey(name)) {
      throw options.refused(
          kind, "COPY %s cannot be used with %s".formatted(name.toUpperCase(Locale.ROOT), wrong));
    }
  }

  private @Nullable String value(String name) {
    Option option = given.get(name);
    return option == null ? null : option.value();
  }
}
