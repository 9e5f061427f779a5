package dev.lintel.engine.config;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tomlj.TomlPosition;

/** Collects what is wrong with a configuration file. */
final class ConfigurationProblems {

  private final SourceFile file;
  private final List<Problem> problems = new ArrayList<>();

  ConfigurationProblems(SourceFile file) {
    this.file = file;
  }

  /**
   * Adds a problem.
   *
   * @param what the rest of a sentence that begins with the line
   */
  void add(TomlPosition position, String what) {
    int line = position.line();
    int column = Math.max(1, position.column());
    problems.add(
        new Problem(
            ProblemKind.INVALID_CONFIGURATION,
            "line %d %s".formatted(line, what),
            new SourceSpan(file.path(), line, column, line, column)));
  }

  /** Returns the problems in the order of the file. */
  List<Problem> inOrder() {
    return problems.stream()
        .sorted(Comparator.comparing((Problem problem) -> problem.span().line()))
        .toList();
  }
}
