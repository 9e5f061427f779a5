package dev.lintel.engine.replay.postgresql.object;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.object.CommandOptions.Option;
import dev.lintel.engine.replay.postgresql.text.QueryClauses;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The options of COPY ({@code ProcessCopyOptions} of the server's source). */
public final class CopyOptions {

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

  private CopyOptions() {}

  /** Refuses options that no version knows, and values that make no sense. */
  public static void require(Execution execution, Tokens tokens, SourceSpan span) {
    int open = open(tokens);
    if (!tokens.is(open, TokenType.LEFT_PAREN)) {
      return;
    }
    CommandOptions options = new CommandOptions(execution, tokens, open, span);
    Set<String> given = new HashSet<>();
    for (Option option : options.all()) {
      if (!KNOWN.contains(option.name())) {
        throw options.refused(
            RefusalKind.SYNTAX_ERROR, "option \"%s\" not recognized".formatted(option.name()));
      }
      if (!given.add(option.name())) {
        throw options.refused(RefusalKind.SYNTAX_ERROR, "conflicting or redundant options");
      }
      requireValue(options, option);
    }
    for (Option option : options.all()) {
      if (option.name().equals("delimiter") && isNoByte(option)) {
        throw options.refused(
            RefusalKind.FEATURE_NOT_SUPPORTED,
            "COPY delimiter must be a single one-byte character");
      }
    }
  }

  private static void requireValue(CommandOptions options, Option option) {
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
      default -> {
        // Any text will do, or what does not is told by the rows.
      }
    }
  }

  private static boolean isNoByte(Option option) {
    return option.value() != null && option.value().getBytes(StandardCharsets.UTF_8).length != 1;
  }

  /** Returns the token behind the file, and behind WITH if that is said. */
  private static int open(Tokens tokens) {
    int to = QueryClauses.find(tokens, "to", 1, tokens.size());
    int from = QueryClauses.find(tokens, "from", 1, tokens.size());
    int direction = to < 0 || (from >= 0 && from < to) ? from : to;
    if (direction < 0) {
      return -1;
    }
    int file = tokens.isWord(direction + 1, "program") ? direction + 2 : direction + 1;
    return tokens.isWord(file + 1, "with") ? file + 2 : file + 1;
  }
}
