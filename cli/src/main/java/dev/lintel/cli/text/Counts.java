package dev.lintel.cli.text;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers with their nouns. */
public final class Counts {

  private Counts() {}

  /** Returns {@code "1 migration"} or {@code "2 migrations"}. */
  public static String of(long number, String singular, String plural) {
    return String.format(Locale.ROOT, "%d %s", number, number == 1 ? singular : plural);
  }

  /** Returns {@code "2 errors, 1 warning"}, or {@code "no findings"}. */
  public static String findings(List<Finding> findings) {
    Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);
    findings.forEach(finding -> numbers.merge(finding.severity(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      Integer number = numbers.get(severity);
      if (number != null) {
        parts.add(of(number, severity.id(), severity.id() + "s"));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }
}
