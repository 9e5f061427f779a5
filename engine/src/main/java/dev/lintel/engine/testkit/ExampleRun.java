package dev.lintel.engine.testkit;

import dev.lintel.engine.history.BaseComparison;
import dev.lintel.engine.lint.ProjectReading;
import dev.lintel.engine.lint.RuleRun;
import dev.lintel.engine.migration.HistorySettings;
import dev.lintel.engine.migration.MigrationHistory;
import dev.lintel.engine.migration.discovery.FoundHistories;
import dev.lintel.engine.migration.discovery.HistoryFinder;
import dev.lintel.engine.migration.discovery.HistoryQuery;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An example that was run.
 *
 * @param project what the rules were shown
 * @param findings what they found, by place
 * @param problems what could not be read, and which rules failed
 * @param failures which rules failed
 * @param sources the files, by reported path
 */
record ExampleRun(
    Project project,
    List<Finding> findings,
    List<Problem> problems,
    List<Problem> failures,
    Map<String, SourceFile> sources) {

  /**
   * Writes the example to a folder and runs the rules over it as in a real run, only without git.
   */
  static ExampleRun of(ExampleHistory example, List<Rule> rules) {
    try (ExampleFolder folder = ExampleFolder.of(example)) {
      FoundHistories found =
          HistoryFinder.find(
              new HistoryQuery(
                  folder.root(),
                  List.of(folder.root()),
                  null,
                  null,
                  null,
                  HistorySettings.NONE.with(example.server())),
              Map.of());
      if (found.histories().size() != 1) {
        throw new IllegalArgumentException(
            "an example is one history, this is %d: %s"
                .formatted(found.histories().size(), found.problems()));
      }
      MigrationHistory history = found.histories().get(0);
      BaseComparison comparison = ExampleBase.compare(example, history);
      Project project = ProjectReading.of(history, comparison);
      RuleRun run = new RuleRun(rules);
      run.check(project);
      List<Problem> problems = new ArrayList<>(found.problems());
      problems.addAll(history.problems());
      problems.addAll(project.drift().problems());
      problems.addAll(run.problems());
      return new ExampleRun(
          project, run.findings(), problems, run.problems(), ProjectReading.sources(project));
    }
  }
}
