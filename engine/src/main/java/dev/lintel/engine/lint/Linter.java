package dev.lintel.engine.lint;

import dev.lintel.engine.config.ConfigurationFile;
import dev.lintel.engine.config.ConfigurationReading;
import dev.lintel.engine.history.ComparedHistory;
import dev.lintel.engine.history.DeletedHistories;
import dev.lintel.engine.history.HistoryComparison;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.discovery.FoundHistories;
import dev.lintel.engine.migration.discovery.HistoryFinder;
import dev.lintel.engine.plugin.LoadedRules;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceRoot;
import dev.lintel.engine.sql.ScriptParser;
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
    ScriptParser.prepare();
    progress.at("looking for migrations", 0, 0);
    ConfigurationReading read =
        ConfigurationFile.read(
            SourceRoot.of(request.workingDirectory(), request.paths()),
            request.workingDirectory(),
            request.configuration());
    FoundHistories found = HistoryFinder.find(request.histories(read.configuration()), environment);
    List<Project> projects = new ArrayList<>();
    Map<String, SourceFile> sources = new TreeMap<>();
    RuleRun run = new RuleRun(rules.rules());
    int total = found.histories().size();
    for (MigrationHistory history : found.histories()) {
      progress.at("checking " + history.path(), projects.size(), total);
      Project project = project(history, request, environment);
      run.check(project);
      projects.add(project);
      sources.putAll(ProjectReading.sources(project));
    }
    List<ComparedHistory> deleted =
        DeletedHistories.find(found, request.absolutePaths(), request.base(), environment);
    for (ComparedHistory history : deleted) {
      Project project = ProjectReading.of(history.history(), history.comparison());
      run.check(project);
      projects.add(project);
    }
    return new LintReport(
        found.root().directory(),
        projects,
        rules.rules().stream().map(Rule::info).toList(),
        run.findings(),
        problems(read, found, projects, !deleted.isEmpty(), run),
        sources);
  }

  /** Where a history was deleted, that no migrations are left is what its findings say. */
  private List<Problem> problems(
      ConfigurationReading read,
      FoundHistories found,
      List<Project> projects,
      boolean deleted,
      RuleRun run) {
    List<Problem> problems = new ArrayList<>(rules.problems());
    problems.addAll(read.problems());
    found.problems().stream()
        .filter(problem -> !deleted || problem.kind() != ProblemKind.NO_HISTORY)
        .forEach(problems::add);
    projects.forEach(project -> problems.addAll(project.replay().problems()));
    problems.addAll(run.problems());
    return problems;
  }

  private static Project project(
      MigrationHistory history, LintRequest request, Map<String, String> environment) {
    return ProjectReading.of(
        history, HistoryComparison.compare(history, request.base(), environment));
  }
}
