package dev.lintel.engine.lint;

import dev.lintel.engine.plugin.LoadedRules;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pipeline from paths to a report. One linter may serve many requests. */
public final class Linter {

  private final LoadedRules rules;
  private final Progress progress;

  /** Creates a linter that runs these rules and tells nobody how far it is. */
  public Linter(LoadedRules rules) {
    this(rules, Progress.NONE);
  }

  /** Creates a linter that runs these rules and tells how far it is. */
  public Linter(LoadedRules rules, Progress progress) {
    this.rules = rules;
    this.progress = progress;
  }

  /**
   * Lints every history below the paths of the request.
   *
   * @param request what to lint and how
   * @param environment the environment variables, in which a CI service names the base
   */
  public LintReport lint(LintRequest request, Map<String, String> environment) {
    List<Project> projects = new ArrayList<>();
    RuleRun run = new RuleRun(rules.rules());
    Map<String, SourceFile> sources = new TreeMap<>();
    for (int i = 0; i < projects.size(); i++) {
      progress.at("running rules", i, projects.size());
      run.check(projects.get(i));
    }
    List<Problem> problems = new ArrayList<>(rules.problems());
    problems.addAll(run.problems());
    return new LintReport(
        request.workingDirectory(),
        projects,
        rules.rules().stream().map(Rule::info).toList(),
        run.findings(),
        problems,
        sources);
  }
}
