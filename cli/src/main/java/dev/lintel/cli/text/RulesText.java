package dev.lintel.cli.text;

import dev.lintel.engine.rule.RuleInfo;
import java.util.List;

/** Prints what rules say of themselves. */
public final class RulesText {

  private RulesText() {}

  /** Returns a list: id, name, severity, summary. */
  public static String list(Paint paint, List<RuleInfo> rules) {
    int nameWidth = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (RuleInfo rule : rules) {
      String severity = rule.severity().id();
      out.append(paint.in(Style.STRONG, rule.id()))
          .append("  ")
          .append(rule.name())
          .append(" ".repeat(nameWidth - rule.name().length() + 2))
          .append(paint.in(FindingText.style(rule.severity()), severity))
          .append('\n')
          .append("    ")
          .append(Prose.hanging(rule.summary() + ".", 4, 4))
          .append('\n');
    }
    return out.append(Counts.of(rules.size(), "rule", "rules")).append(".\n").toString();
  }

  /** Returns everything a rule says of itself. */
  public static String explanation(Paint paint, RuleInfo rule) {
    StringBuilder out = new StringBuilder();
    out.append(paint.in(Style.STRONG, rule.id() + " " + rule.name())).append('\n');
    out.append(Prose.hanging(rule.summary() + ".", 0, 0)).append("\n\n");
    out.append("Severity: ").append(rule.severity().id());
    out.append(". Category: ").append(rule.category().title());
    if (!rule.since().isEmpty()) {
      out.append(". Since ").append(rule.since());
    }
    out.append(".\n\n").append(rule.why().strip()).append('\n');
    example(out, paint, "Reported:", rule.bad());
    example(out, paint, "Not reported:", rule.good());
    return out.toString();
  }

  private static void example(StringBuilder out, Paint paint, String title, String history) {
    if (!history.isBlank()) {
      out.append('\n').append(paint.in(Style.STRONG, title)).append("\n\n");
      out.append(history.strip().indent(4));
    }
  }
}
