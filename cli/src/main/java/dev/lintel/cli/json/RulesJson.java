package dev.lintel.cli.json;

import dev.lintel.engine.rule.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Writes the rules as JSON. */
public final class RulesJson {

  private RulesJson() {}

  /** Writes a list of rules. */
  public static void write(List<RuleInfo> rules, OutputStream out) throws IOException {
    Json.write(rules.stream().map(RulesJson::entry).toList(), out);
  }

  record Entry(
      String id,
      String name,
      String category,
      String severity,
      String since,
      String summary,
      String why,
      String bad,
      String good) {}

  private static Entry entry(RuleInfo rule) {
    return new Entry(
        rule.id(),
        rule.name(),
        rule.category().name().toLowerCase(Locale.ROOT),
        rule.severity().id(),
        rule.since(),
        rule.summary(),
        rule.why(),
        rule.bad(),
        rule.good());
  }
}
