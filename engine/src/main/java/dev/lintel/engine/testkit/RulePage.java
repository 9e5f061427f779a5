package dev.lintel.engine.testkit;

import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import java.util.List;

/** Writes the pages of rules as Markdown, from nothing but what the rules say of themselves. */
public final class RulePage {

  private RulePage() {}

  /** Returns the file name of a rule's page. */
  public static String fileName(RuleInfo info) {
    return info.name() + ".md";
  }

  /** Returns the page of one rule. */
  public static String of(RuleInfo info) {
    StringBuilder page = new StringBuilder();
    page.append("# %s %s%n%n".formatted(info.id(), info.name()))
        .append("%s.%n%n".formatted(info.summary()))
        .append("| category | severity | since |%n|---|---|---|%n".formatted())
        .append(
            "| %s | %s | %s |%n%n"
                .formatted(info.category().title(), info.severity().id(), info.since()))
        .append("## Why%n%n%s%n%n".formatted(info.why().strip()))
        .append("## Reported%n%n%s%n".formatted(example(info.bad())))
        .append("## Not reported%n%n%s%n".formatted(example(info.good())))
        .append("## Messages%n%n".formatted());
    info.messages().values().forEach(text -> page.append("- %s%n".formatted(text)));
    return page.toString().replace("\r\n", "\n");
  }

  /** Returns the page that lists rules by category. */
  public static String index(List<Rule> rules) {
    StringBuilder page = new StringBuilder("# Rules\n");
    for (Category category : Category.values()) {
      List<RuleInfo> infos =
          rules.stream().map(Rule::info).filter(info -> info.category() == category).toList();
      if (!infos.isEmpty()) {
        page.append("\n## LNT").append(category.thousands()).append("xxx: ");
        page.append(category.title()).append("\n\n| id | rule | severity | what it finds |\n");
        page.append("|---|---|---|---|\n");
        infos.forEach(info -> page.append(row(info)));
      }
    }
    return page.toString();
  }

  private static String row(RuleInfo info) {
    return "| %s | [%s](%s) | %s | %s |\n"
        .formatted(info.id(), info.name(), fileName(info), info.severity().id(), info.summary());
  }

  /** Characters that cannot be seen are written as escapes. */
  private static String example(String history) {
    String shown = history.strip().replace("\uFEFF", "\\uFEFF").replace("\u0000", "\\0");
    return "```sql\n" + shown + "\n```\n";
  }
}
