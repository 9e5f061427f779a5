package dev.lintel.cli;

import dev.lintel.cli.args.UserError;
import dev.lintel.cli.text.Visible;
import dev.lintel.engine.lint.LintReport;
import dev.lintel.engine.lint.LintRequest;
import dev.lintel.engine.lint.Linter;
import dev.lintel.engine.lint.Progress;
import dev.lintel.engine.migration.LayoutKind;
import dev.lintel.engine.plugin.LoadedRules;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.sql.Dialect;
import dev.lintel.engine.sql.ServerVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the histories that a call names. */
final class Reading {

  private static final int NAMES_SHOWN = 5;

  private final Invocation call;

  Reading(Invocation call) {
    this.call = call;
  }

  /** Reads the histories below the paths, with the findings of these rules. */
  LintReport report(LoadedRules rules, List<String> paths) {
    if (!showsProgress()) {
      return new Linter(rules, Progress.NONE).lint(request(paths), call.shell().environment());
    }
    try (ProgressLine progress = new ProgressLine(call.shell().err())) {
      return new Linter(rules, progress).lint(request(paths), call.shell().environment());
    }
  }

  /**
   * Reads the one history below the paths.
   *
   * @throws UserError if there is none, or more than one
   */
  Project single(List<String> paths) {
    LintReport report = report(new LoadedRules(List.of(), List.of()), paths);
    List<Project> projects = report.projects();
    if (projects.isEmpty()) {
      throw new UserError(nothing(report.problems()));
    }
    call.tell(report.problems());
    if (report.problems().stream().anyMatch(Reading::isOfConfiguration)) {
      throw new UserError("The configuration has to be put right first.");
    }
    if (projects.size() > 1) {
      throw new UserError(
          "There are %d histories, and this command takes one; name one of %s."
              .formatted(projects.size(), names(projects)));
    }
    return projects.get(0);
  }

  /** Returns how a command ends that shows a history: with trouble if Lintel failed on a part. */
  static ExitCode outcome(Project project) {
    return project.replay().problems().isEmpty() ? ExitCode.CLEAN : ExitCode.TROUBLE;
  }

  private static boolean isOfConfiguration(Problem problem) {
    return problem.kind() == ProblemKind.INVALID_CONFIGURATION;
  }

  private static String names(List<Project> projects) {
    String names =
        projects.stream()
            .limit(NAMES_SHOWN)
            .map(project -> "'" + project.history().path() + "'")
            .collect(Collectors.joining(", "));
    int more = projects.size() - NAMES_SHOWN;
    return more > 0 ? names + " and " + more + " more" : names;
  }

  /** Tells all problems but the last, which ends the command. */
  private String nothing(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "There is no migration history to read.";
    }
    int last = problems.size() - 1;
    call.tell(problems.subList(0, last));
    return Invocation.sentence(problems.get(last));
  }

  private boolean showsProgress() {
    return call.shell().errIsTerminal()
        && !call.arguments().has(Options.QUIET)
        && !"dumb".equals(call.shell().environment().get("TERM"));
  }

  private LintRequest request(List<String> paths) {
    return new LintRequest(
        call.shell().workingDirectory(),
        (paths.isEmpty() ? List.of(".") : paths).stream().map(call::path).toList(),
        call.arguments().option(Options.BASE),
        named(Options.LAYOUT, LayoutKind.values(), LayoutKind::id),
        named(Options.DIALECT, Dialect.values(), Dialect::id),
        file(Options.SCHEMA, "schema"),
        server(),
        file(Options.CONFIG, "configuration"));
  }

  private <T> @Nullable T named(String option, T[] values, Function<T, String> word) {
    String given = call.arguments().option(option);
    for (T value : values) {
      if (word.apply(value).equals(given)) {
        return value;
      }
    }
    return null;
  }

  private @Nullable ServerVersion server() {
    String text = call.arguments().option(Options.SERVER_VERSION);
    return text == null
        ? null
        : ServerVersion.of(text)
            .orElseThrow(
                () ->
                    new UserError(
                        "'%s' is no value of '%s': %s to %s."
                            .formatted(
                                Visible.oneLine(text),
                                Options.SERVER_VERSION,
                                ServerVersion.OLDEST,
                                ServerVersion.NEWEST)));
  }

  private @Nullable Path file(String option, String what) {
    String file = call.arguments().option(option);
    if (file == null) {
      return null;
    }
    Path path = call.path(file);
    if (!Files.exists(path)) {
      throw new UserError("The %s '%s' does not exist.".formatted(what, Visible.oneLine(file)));
    }
    return path;
  }
}
