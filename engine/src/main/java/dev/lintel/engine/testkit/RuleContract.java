package dev.lintel.engine.testkit;

import dev.lintel.engine.plugin.LoadedRules;
import dev.lintel.engine.plugin.RuleLoader;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What every rule must keep. A jar of rules needs one test that calls {@link #check(Class)} with
 * any of its rules.
 */
public final class RuleContract {

  private static final int MAX_TEXT = 1024;
  private static final Pattern PLACEHOLDER = Pattern.compile("'\\{\\d}'");
  private static final Pattern BARE_BRACE = Pattern.compile("[{}]");

  private final List<String> faults = new ArrayList<>();

  private RuleContract() {}

  /**
   * Checks all rules of the jar or folder of classes that {@code one} comes from: every rule class
   * is listed in {@code META-INF/services} and the reverse, each description is complete, the bad
   * example is found and the good one is not.
   *
   * @throws AssertionError that names everything that is not kept
   */
  public static void check(Class<? extends Rule> one) {
    RuleContract contract = new RuleContract();
    contract.faults.addAll(RuleClasses.unlisted(one));
    LoadedRules loaded = RuleLoader.load(List.of());
    loaded.problems().stream().map(Problem::message).forEach(contract.faults::add);
    List<Rule> rules =
        loaded.rules().stream()
            .filter(rule -> RuleClasses.sameOrigin(rule.getClass(), one))
            .toList();
    if (rules.isEmpty()) {
      contract.faults.add("no rule is found beside " + one.getName());
    }
    rules.forEach(contract::check);
    if (!contract.faults.isEmpty()) {
      throw new AssertionError(String.join("\n", contract.faults));
    }
  }

  private void check(Rule rule) {
    RuleInfo info = rule.info();
    describes(info);
    info.messages().forEach((id, template) -> message(info, id, template));
    if (info.bad().isBlank() || info.good().isBlank()) {
      fault(info, "has no bad or no good example");
      return;
    }
    if (found(rule, info.bad()).isEmpty()) {
      fault(info, "does not find its own bad example");
    }
    for (Finding finding : found(rule, info.good())) {
      fault(info, "reports its good example: " + finding.message());
    }
  }

  private void describes(RuleInfo info) {
    for (Map.Entry<String, String> text :
        Map.of("since", info.since(), "summary", info.summary(), "why", info.why()).entrySet()) {
      if (text.getValue().isBlank()) {
        fault(info, "has no " + text.getKey());
      }
    }
    if (info.summary().endsWith(".") || info.summary().length() > MAX_TEXT) {
      fault(info, "has a summary with a final stop, or one that is too long");
    }
    if (info.id().startsWith("LNT") && info.id().charAt(3) - '0' != info.category().thousands()) {
      fault(info, "has an id outside of the range of its category " + info.category());
    }
    if (info.messages().isEmpty()) {
      fault(info, "has no message");
    }
  }

  private void message(RuleInfo info, String id, String template) {
    if (!template.endsWith(".")) {
      fault(info, "message " + id + " does not end with a stop");
    }
    if (!PLACEHOLDER.matcher(template).find()) {
      fault(info, "message " + id + " has no placeholder in single quotes");
    }
    if (BARE_BRACE.matcher(PLACEHOLDER.matcher(template).replaceAll("")).find()) {
      fault(info, "message " + id + " has a brace or a placeholder that is not in single quotes");
    }
  }

  private List<Finding> found(Rule rule, String example) {
    ExampleRun run = ExampleRun.of(ExampleHistory.parse(example), List.of(rule));
    run.failures().forEach(problem -> fault(rule.info(), problem.message()));
    return run.findings();
  }

  private void fault(RuleInfo info, String what) {
    faults.add("%s (%s) %s".formatted(info.id(), info.name(), what));
  }
}
