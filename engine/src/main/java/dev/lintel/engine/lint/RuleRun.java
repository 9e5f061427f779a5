package dev.lintel.engine.lint;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Runs rules over projects and collects what they report. */
public final class RuleRun {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::subject)
          .thenComparing(Finding::message);

  private final List<Rule> rules;
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Creates a run of these rules. */
  public RuleRun(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Runs every rule over a project. */
  public void check(Project project) {
    for (Rule rule : rules) {
      check(rule, project);
    }
  }

  /** Returns what was found so far: each finding once, by place, then rule, then subject. */
  public List<Finding> findings() {
    return findings.stream().sorted(ORDER).toList();
  }

  /** Returns which rules failed, in the order they did. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Runs one rule. This is the one place where an exception of a rule is caught. */
  private void check(Rule rule, Project project) {
    try {
      rule.check(project, findings::add);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      problems.add(
          new Problem(
              ProblemKind.RULE_FAILED,
              "The rule '%s' (%s) failed on '%s' and is left out there: %s%s"
                  .formatted(
                      rule.info().name(), rule.info().id(), project.history().path(), e, at(e)),
              SourceSpan.startOf(project.history().path())));
    }
  }

  private static String at(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }
}
