package dev.lintel.engine.rule;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a rule says of itself: the single source of {@code lintel explain}, the rule's page and its
 * SARIF descriptor. Made by {@link #of} and refined by the {@code with} methods.
 *
 * @param id {@code LNT} and four digits, or capital letters of a plugin's own and four digits;
 *     never reused
 * @param name kebab-case name, accepted wherever the id is
 * @param category the category
 * @param severity the default severity
 * @param since the version that brought the rule
 * @param summary one line without a final stop
 * @param why Markdown: why it matters and what to do; no names of any one project
 * @param bad a small history that the rule reports, see {@code testkit} for the form
 * @param good the same history done right
 * @param messages message templates by id; {@code {0}} and so on stand for arguments, each in
 *     single quotes
 */
public record RuleInfo(
    String id,
    String name,
    Category category,
    Severity severity,
    String since,
    String summary,
    String why,
    String bad,
    String good,
    Map<String, String> messages) {

  private static final Pattern ID = Pattern.compile("[A-Z]{2,4}[0-9]{4}");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public RuleInfo {
    requireNonNull(category, "category is null");
    requireNonNull(severity, "severity is null");
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not a rule id: " + id);
    }
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a rule name: " + name);
    }
    messages = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(messages));
  }

  /** Begins a description; everything else is empty until it is set. */
  public static RuleInfo of(String id, String name, Category category, Severity severity) {
    return new RuleInfo(id, name, category, severity, "", "", "", "", "", Map.of());
  }

  /** Sets the version that brought the rule. */
  public RuleInfo since(String version) {
    return new RuleInfo(id, name, category, severity, version, summary, why, bad, good, messages);
  }

  /** Sets the summary. */
  public RuleInfo summary(String text) {
    return new RuleInfo(id, name, category, severity, since, text, why, bad, good, messages);
  }

  /** Sets the reason and the way out. */
  public RuleInfo why(String markdown) {
    return new RuleInfo(
        id, name, category, severity, since, summary, markdown, bad, good, messages);
  }

  /** Sets the example that is reported. */
  public RuleInfo bad(String history) {
    return new RuleInfo(id, name, category, severity, since, summary, why, history, good, messages);
  }

  /** Sets the example that is not reported. */
  public RuleInfo good(String history) {
    return new RuleInfo(id, name, category, severity, since, summary, why, bad, history, messages);
  }

  /** Adds a message template: a full sentence with a final stop, placeholders in single quotes. */
  public RuleInfo message(String messageId, String template) {
    Map<String, String> more = new LinkedHashMap<>(messages);
    more.put(messageId, template);
    return new RuleInfo(id, name, category, severity, since, summary, why, bad, good, more);
  }
}
