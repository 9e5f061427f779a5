package dev.lintel.engine.lint;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run found.
 *
 * @param root the folder that reported paths are relative to, absolute: the top of the repository,
 *     or the working directory outside of one
 * @param projects the histories, in the order of their paths
 * @param rules the rules that ran, by id
 * @param findings the findings, by place and then rule
 * @param problems input that belongs to no history, such as a missing path; what belongs to one is
 *     a finding
 * @param sources every file that was read, by reported path
 */
public record LintReport(
    Path root,
    List<Project> projects,
    List<RuleInfo> rules,
    List<Finding> findings,
    List<Problem> problems,
    Map<String, SourceFile> sources) {
  public LintReport {
    projects = List.copyOf(projects);
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    sources = java.util.Collections.unmodifiableMap(new TreeMap<>(sources));
  }
}
