package dev.lintel.engine.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {0}}, {@code {1}} and so on, as SARIF 2.1.0 section 3.11.5 defines placeholders. */
final class MessageTemplate {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

  private MessageTemplate() {}

  static String fill(String template, List<String> arguments) {
    Matcher matcher = PLACEHOLDER.matcher(template);
    return matcher.replaceAll(
        match -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(match.group(1)))));
  }
}
