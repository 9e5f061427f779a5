package dev.lintel.engine.plugin;

import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.source.Problem;
import java.util.List;

/**
 * Rules that were found.
 *
 * @param rules the rules, by id
 * @param problems what could not be loaded and why
 */
public record LoadedRules(List<Rule> rules, List<Problem> problems) {
  public LoadedRules {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }
}
