package dev.lintel.cli;

import dev.lintel.cli.json.ReportJson;
import dev.lintel.cli.text.Counts;
import dev.lintel.cli.text.GithubText;
import dev.lintel.cli.text.ReportText;
import dev.lintel.engine.lint.LintReport;
import dev.lintel.engine.plugin.LoadedRules;
import dev.lintel.engine.plugin.RuleLoader;
import dev.lintel.sarif.SarifOptions;
import dev.lintel.sarif.SarifWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code lintel check}: replays the histories and reports what the rules find. */
final class CheckCommand implements Command {
  private static final String FAIL_ON = "--fail-on";
  private static final String CATEGORY = "--sarif-category";

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "Check migrations.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(Options.paths(0));
    spec.addOption(Options.format(Format.TEXT, Format.JSON, Format.SARIF, Format.GITHUB));
    spec.addOption(Options.output());
    Options.reading().forEach(spec::addOption);
    spec.addOption(
        OptionSpec.builder(FAIL_ON)
            .paramLabel("SEVERITY")
            .type(FailOn.class)
            .converters(Options.choice(Arrays.asList(FailOn.values()), FailOn::word))
            .description("Least severity that makes the exit status 1: error, warning, note, none.")
            .build());
    spec.addOption(Options.rulePath());
    spec.addOption(
        OptionSpec.builder(CATEGORY)
            .paramLabel("NAME")
            .type(String.class)
            .description("Category of the SARIF run; default: left to the uploader.")
            .build());
    spec.addOption(Options.color());
    spec.addOption(Options.flag("-q", Options.QUIET, "Print findings only."));
    spec.addOption(
        Options.flag("-v", Options.VERBOSE, "List the statements that were not understood."));
  }

  @Override
  public ExitCode run(Invocation call) throws IOException {
    LoadedRules rules =
        RuleLoader.load(
            call.option(Options.RULE_PATH, List.<String>of()).stream().map(call::path).toList());
    LintReport report = new Reading(call).report(rules, call.parameters(0));
    Format format = call.option(Options.FORMAT, Format.TEXT);
    call.write(out -> write(report, format, call, out));
    call.shell().out().flush();
    call.tell(report.problems());
    if (call.option(Options.OUTPUT) != null && !call.has(Options.QUIET)) {
      call.tell(
          Counts.findings(report.findings())
              + "; written to '"
              + call.option(Options.OUTPUT)
              + "'.");
    }
    if (!report.problems().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    return call.option(FAIL_ON, FailOn.ERROR).fails(report.findings())
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }

  private static void write(LintReport report, Format format, Invocation call, OutputStream out)
      throws IOException {
    switch (format) {
      case TEXT -> {
        ReportText text =
            new ReportText(call.paint(), call.has(Options.QUIET), call.has(Options.VERBOSE));
        out.write(text.of(report).getBytes(StandardCharsets.UTF_8));
      }
      case JSON -> new ReportJson(Version.current()).write(report, out);
      case SARIF ->
          new SarifWriter(new SarifOptions(Version.current(), call.option(CATEGORY), null))
              .write(report, out);
      case GITHUB -> out.write(GithubText.of(report).getBytes(StandardCharsets.UTF_8));
    }
  }
}
