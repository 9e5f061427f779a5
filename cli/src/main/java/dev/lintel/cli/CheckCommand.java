package dev.lintel.cli;

import dev.lintel.cli.args.Option;
import dev.lintel.cli.args.Parameter;
import dev.lintel.cli.json.ReportJson;
import dev.lintel.cli.text.Counts;
import dev.lintel.cli.text.GithubText;
import dev.lintel.cli.text.ReportText;
import dev.lintel.engine.git.RepositoryFacts;
import dev.lintel.engine.lint.LintReport;
import dev.lintel.engine.plugin.LoadedRules;
import dev.lintel.engine.plugin.RuleLoader;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.sarif.Provenance;
import dev.lintel.sarif.SarifOptions;
import dev.lintel.sarif.SarifWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code lintel check}: replays the histories and reports what the rules find. */
final class CheckCommand implements Command {
  private static final String FAIL_ON = "--fail-on";
  private static final String CATEGORY = "--sarif-category";

  @Override
  public List<Parameter> parameters() {
    return List.of(Options.PATHS);
  }

  @Override
  public List<Option> options() {
    List<Option> options = new ArrayList<>();
    options.add(Options.format(Format.values()));
    options.add(Options.output());
    options.addAll(Options.reading());
    options.add(
        Option.choice(
            null,
            FAIL_ON,
            "SEVERITY",
            Named.words(FailOn.values()),
            "Least severity that makes the exit status 1; default: error."));
    options.add(Options.rulePath());
    options.add(
        Option.text(
            null, CATEGORY, "NAME", "Category of the SARIF run; default: left to the uploader."));
    options.add(Options.color());
    options.add(Option.flag("-q", Options.QUIET, "Print findings only."));
    options.add(
        Option.flag("-v", Options.VERBOSE, "List the statements that were not understood."));
    return options;
  }

  @Override
  public ExitCode run(Invocation call) throws IOException {
    LoadedRules rules = RuleLoader.load(call.rulePath());
    LintReport report = new Reading(call).report(rules, call.arguments().parameters(0));
    call.write(out -> write(report, call, out));
    call.shell().out().flush();
    call.tell(report.problems());
    String file = call.arguments().option(Options.OUTPUT);
    if (file != null && !call.arguments().has(Options.QUIET)) {
      call.tell(Counts.findings(report.findings()) + "; written to '" + file + "'.");
    }
    if (baseIsMissing(report, call)
        || report.problems().stream().anyMatch(CheckCommand::isTrouble)) {
      return ExitCode.TROUBLE;
    }
    return call.choice(FAIL_ON, FailOn.values(), FailOn.ERROR).fails(report.findings())
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }

  /** A base that the user named and that cannot be used is a wrong call, not a missing base. */
  private static boolean baseIsMissing(LintReport report, Invocation call) {
    if (call.arguments().option(Options.BASE) == null) {
      return false;
    }
    for (Project project : report.projects()) {
      String note = project.comparison().note();
      if (project.comparison().base() == null) {
        call.tell(note == null ? "There is no base to compare with." : note + ".");
        return true;
      }
    }
    return false;
  }

  private static boolean isTrouble(Problem problem) {
    return problem.kind() != ProblemKind.NOT_CHECKED;
  }

  private static void write(LintReport report, Invocation call, OutputStream out)
      throws IOException {
    switch (call.format()) {
      case TEXT -> {
        ReportText text =
            new ReportText(
                call.paint(),
                call.arguments().has(Options.QUIET),
                call.arguments().has(Options.VERBOSE));
        out.write(text.of(report).getBytes(StandardCharsets.UTF_8));
      }
      case JSON -> new ReportJson(Version.current()).write(report, out);
      case SARIF ->
          new SarifWriter(
                  new SarifOptions(
                      Version.current(),
                      call.arguments().option(CATEGORY),
                      provenance(report.root(), call.shell().environment())))
              .write(report, out);
      case GITHUB -> out.write(GithubText.of(report).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Returns what git says of the repository; null outside of one, or without a remote. */
  private static @Nullable Provenance provenance(Path root, Map<String, String> environment) {
    RepositoryFacts facts = RepositoryFacts.of(root, environment);
    return facts.remote() == null || facts.commit() == null
        ? null
        : new Provenance(facts.remote().toASCIIString(), facts.commit(), facts.branch());
  }
}
