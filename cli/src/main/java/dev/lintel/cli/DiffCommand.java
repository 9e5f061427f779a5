package dev.lintel.cli;

import dev.lintel.cli.args.Option;
import dev.lintel.cli.args.Parameter;
import dev.lintel.cli.args.UserError;
import dev.lintel.cli.json.DifferencesJson;
import dev.lintel.cli.text.DifferencesText;
import dev.lintel.engine.rule.Project;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code lintel diff}: compares the declared schema with the one that the migrations make. */
final class DiffCommand implements Command {

  @Override
  public List<Parameter> parameters() {
    return List.of(Options.PATHS);
  }

  @Override
  public List<Option> options() {
    List<Option> options = new ArrayList<>();
    options.add(Options.format(Format.TEXT, Format.JSON));
    options.add(Options.output());
    options.addAll(Options.reading());
    options.add(Options.color());
    return options;
  }

  @Override
  public ExitCode run(Invocation call) throws IOException {
    Project project = new Reading(call).single(call.arguments().parameters(0));
    call.tell(project.drift().problems());
    if (project.history().declared() == null) {
      throw new UserError("'%s' has no declared schema.".formatted(project.history().path()));
    }
    if (call.format() == Format.JSON) {
      call.write(out -> DifferencesJson.write(project.drift(), out));
    } else {
      call.writeText(DifferencesText.of(call.paint(), project.drift()));
    }
    if (!project.drift().problems().isEmpty() || Reading.outcome(project) != ExitCode.CLEAN) {
      return ExitCode.TROUBLE;
    }
    return project.drift().differences().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
