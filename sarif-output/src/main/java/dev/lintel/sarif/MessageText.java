package dev.lintel.sarif;

import dev.lintel.engine.rule.DatabaseError;
import dev.lintel.engine.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finding's message for SARIF: the rule's own sentence, what the database would say, what to do,
 * and links to the other places. Code scanning shows nothing else of a finding, so all of it goes
 * into the message. Text of users stands in arguments only.
 *
 * @param id id of the template, unique within the rule
 * @param template the template; every placeholder stands in single quotes
 * @param arguments what fills it
 */
record MessageText(String id, String template, List<String> arguments) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

  MessageText {
    arguments = List.copyOf(arguments);
  }

  /** Makes the message of a finding. */
  static MessageText of(Finding finding) {
    StringBuilder id = new StringBuilder(finding.messageId());
    StringBuilder template = new StringBuilder(template(finding));
    List<String> arguments = new ArrayList<>(finding.arguments());
    DatabaseError error = finding.databaseError();
    if (error != null) {
      id.append("-refused");
      template.append(" The database would say: '{").append(arguments.size()).append("}'.");
      arguments.add(error.message() + " (SQLSTATE " + error.sqlState() + ")");
    }
    String advice = finding.advice();
    if (advice != null) {
      id.append("-advised");
      template.append(" What to do: '{").append(arguments.size()).append("}'.");
      arguments.add(withoutFinalStop(advice));
    }
    int places = finding.related().size();
    if (places > 0) {
      id.append("-linked").append(places);
      template.append(links(places));
    }
    return new MessageText(
        id.toString(),
        template.toString(),
        arguments.stream().map(MessageText::withoutLinks).toList());
  }

  /** Returns the template filled with the arguments. */
  String text() {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(m -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(m.group(1)))));
  }

  /** The words of the places themselves are in {@code relatedLocations}, which the links open. */
  private static String links(int places) {
    if (places == 1) {
      return " See [the other place](1).";
    }
    StringBuilder links = new StringBuilder(" See the other places: ");
    for (int i = 1; i <= places; i++) {
      links.append(i == 1 ? "" : ", ").append(String.format(Locale.ROOT, "[%d](%d)", i, i));
    }
    return links.append('.').toString();
  }

  private static String template(Finding finding) {
    String template = finding.rule().messages().get(finding.messageId());
    if (template == null) {
      throw new IllegalStateException("a finding has a message of its rule");
    }
    return template;
  }

  private static String withoutFinalStop(String text) {
    String trimmed = text.strip();
    return trimmed.endsWith(".") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
  }

  /** Readers take {@code [dbo].[Orders](1)} for a link (section 3.11.6), so the pair is parted. */
  private static String withoutLinks(String text) {
    return text.replace("](", "] (");
  }
}
