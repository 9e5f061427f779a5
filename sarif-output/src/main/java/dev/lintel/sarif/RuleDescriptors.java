package dev.lintel.sarif;

import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Describes rules. Code scanning stores such texts once for all repositories, so they hold nothing
 * of a single run; only the message templates in use vary.
 */
final class RuleDescriptors {

  /** Where a rule's page is, by its id. */
  private static final String PAGES = SarifWriter.INFORMATION_URI + "/rules/";

  /** GitHub's limit for descriptions. */
  private static final int DESCRIPTION_LIMIT = 1_024;

  private RuleDescriptors() {}

  /**
   * Describes a rule.
   *
   * @param rule the rule
   * @param messages more message templates by id, as results of this run use them
   */
  static Sarif.ReportingDescriptor of(RuleInfo rule, Map<String, String> messages) {
    Map<String, Sarif.Message> templates = new LinkedHashMap<>();
    rule.messages().forEach((id, text) -> templates.put(id, Sarif.Message.of(text)));
    messages.forEach((id, text) -> templates.put(id, Sarif.Message.of(text)));
    return new Sarif.ReportingDescriptor(
        rule.id(),
        pascalCase(rule.name()),
        Sarif.Message.of(sentence(rule.summary())),
        Sarif.Message.of(fullDescription(rule)),
        new Sarif.MarkdownText(PlainText.of(helpMarkdown(rule)), helpMarkdown(rule)),
        PAGES + rule.id(),
        templates.isEmpty() ? null : templates,
        new Sarif.Configuration(rule.severity().id()),
        new Sarif.RuleProperties(
            rule.name(),
            precision(rule.category()),
            problemSeverity(rule.severity()),
            List.of("sql", "migration", rule.category().name().toLowerCase(Locale.ROOT))));
  }

  /**
   * Turns {@code drop-fk-index} into {@code DropFkIndex}. Validators want a lower-case letter or
   * digit after each capital, so the word after a one-letter word stays small.
   */
  static String pascalCase(String kebab) {
    StringBuilder name = new StringBuilder();
    boolean capital = true;
    for (String word : kebab.split("-", -1)) {
      name.append(capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) : word.substring(0, 1));
      name.append(word, 1, word.length());
      capital = word.length() > 1 || !capital || Character.isDigit(word.charAt(0));
    }
    return name.toString();
  }

  private static String fullDescription(RuleInfo rule) {
    String text = sentence(rule.summary()) + " " + PlainText.firstParagraph(rule.why());
    return text.length() <= DESCRIPTION_LIMIT
        ? text.strip()
        : text.substring(0, DESCRIPTION_LIMIT - 3) + "...";
  }

  private static String helpMarkdown(RuleInfo rule) {
    StringBuilder help = new StringBuilder();
    help.append("**").append(sentence(rule.summary())).append("**\n\n");
    help.append(rule.why().strip()).append("\n");
    example(help, "Reported", rule.bad());
    example(help, "Not reported", rule.good());
    return help.append("\nRule `")
        .append(rule.id())
        .append("`, also called `")
        .append(rule.name())
        .append("`.\n")
        .toString();
  }

  private static void example(StringBuilder help, String title, String history) {
    if (!history.isBlank()) {
      help.append("\n### ").append(title).append("\n\n```sql\n");
      help.append(history.strip()).append("\n```\n");
    }
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /** What follows from the files alone is certain; the other categories weigh. */
  private static String precision(Category category) {
    return switch (category) {
      case REPLAY, HISTORY, DRIFT, READING -> "very-high";
      case LOCKING, COMPATIBILITY, DESIGN, DATA, SECURITY -> "high";
    };
  }

  private static String problemSeverity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "recommendation";
    };
  }
}
