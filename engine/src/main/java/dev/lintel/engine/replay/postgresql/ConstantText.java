package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.Quoting;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes string expressions without variables: constants joined by {@code ||}, {@code
 * quote_ident}, {@code quote_literal} and {@code format} (PostgreSQL 17 documentation, section
 * 9.4).
 */
final class ConstantText {

  private final Tokens tokens;

  private ConstantText(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the value; empty if it depends on more than constants. */
  static Optional<String> of(Tokens tokens) {
    return Optional.ofNullable(new ConstantText(tokens).value(0, tokens.size()));
  }

  private @Nullable String value(int from, int to) {
    StringBuilder joined = new StringBuilder();
    int start = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      depth += tokens.is(i, TokenType.LEFT_PAREN) ? 1 : 0;
      depth -= tokens.is(i, TokenType.RIGHT_PAREN) ? 1 : 0;
      if (i == to || (depth == 0 && tokens.isOperator(i, "||"))) {
        String part = part(start, i);
        if (part == null) {
          return null;
        }
        joined.append(part);
        start = i + 1;
      }
    }
    return joined.toString();
  }

  private @Nullable String part(int from, int to) {
    if (to - from == 1 && tokens.type(from).isString()) {
      return tokens.string(from);
    }
    if (tokens.is(from, TokenType.LEFT_PAREN) && tokens.afterParenthesis(from) == to) {
      return value(from + 1, to - 1);
    }
    boolean call =
        tokens.is(from + 1, TokenType.LEFT_PAREN) && tokens.afterParenthesis(from + 1) == to;
    List<String> arguments = call ? arguments(from + 2, to - 1) : null;
    if (arguments == null || arguments.isEmpty()) {
      return null;
    }
    if (tokens.isWord(from, "format")) {
      return format(arguments);
    }
    if (tokens.isWord(from, "quote_ident") && arguments.size() == 1) {
      return Quoting.quote(arguments.get(0));
    }
    return tokens.isWord(from, "quote_literal") && arguments.size() == 1
        ? literal(arguments.get(0))
        : null;
  }

  private @Nullable List<String> arguments(int from, int to) {
    List<String> arguments = new ArrayList<>();
    int start = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      depth += tokens.is(i, TokenType.LEFT_PAREN) ? 1 : 0;
      depth -= tokens.is(i, TokenType.RIGHT_PAREN) ? 1 : 0;
      if (i == to || (depth == 0 && tokens.is(i, TokenType.COMMA))) {
        String argument = value(start, i);
        if (argument == null) {
          return null;
        }
        arguments.add(argument);
        start = i + 1;
      }
    }
    return arguments;
  }

  private static @Nullable String format(List<String> arguments) {
    String pattern = arguments.get(0);
    StringBuilder result = new StringBuilder();
    int next = 1;
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at++);
      if (c != '%') {
        result.append(c);
        continue;
      }
      char directive = at < pattern.length() ? pattern.charAt(at++) : ' ';
      if (directive == '%') {
        result.append('%');
      } else if ("sIL".indexOf(directive) >= 0 && next < arguments.size()) {
        String argument = arguments.get(next++);
        result.append(formatted(directive, argument));
      } else {
        return null;
      }
    }
    return result.toString();
  }

  private static String formatted(char directive, String argument) {
    return switch (directive) {
      case 'I' -> Quoting.quote(argument);
      case 'L' -> literal(argument);
      default -> argument;
    };
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
