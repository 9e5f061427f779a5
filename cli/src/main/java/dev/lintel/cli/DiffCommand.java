package dev.lintel.cli;

import dev.lintel.cli.json.DifferencesJson;
import dev.lintel.cli.text.DifferencesText;
import dev.lintel.engine.rule.Project;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel diff}: compares the declared schema with the one that the migrations make. */
final class DiffCommand implements Command {

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String summary() {
    return "Compare the declared schema with what the migrations make.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(Options.paths(0));
    spec.addOption(Options.format(Format.TEXT, Format.JSON));
    spec.addOption(Options.output());
    Options.reading().forEach(spec::addOption);
    spec.addOption(Options.color());
  }

  @Override
  public ExitCode run(Invocation call) throws IOException {
    Project project = new Reading(call).single(call.parameters(0));
    call.tell(project.drift().problems());
    if (project.history().declared() == null) {
      throw new UserError("'%s' has no declared schema".formatted(project.history().path()));
    }
    if (call.option(Options.FORMAT, Format.TEXT) == Format.JSON) {
      call.write(out -> DifferencesJson.write(project.drift(), out));
    } else {
      call.writeText(DifferencesText.of(call.paint(), project.drift()));
    }
    if (!project.drift().problems().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    return project.drift().differences().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
