package dev.lintel.cli;

import dev.lintel.cli.args.Option;
import dev.lintel.cli.args.Parameter;
import dev.lintel.cli.json.RulesJson;
import dev.lintel.cli.text.RulesText;
import dev.lintel.engine.plugin.LoadedRules;
import dev.lintel.engine.plugin.RuleLoader;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import java.io.IOException;
import java.util.List;

/** {@code lintel rules}: lists the rules. */
final class RulesCommand implements Command {

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public List<Option> options() {
    return List.of(
        Options.format(Format.TEXT, Format.JSON),
        Options.output(),
        Options.rulePath(),
        Options.color());
  }

  @Override
  public ExitCode run(Invocation call) throws IOException {
    LoadedRules loaded = load(call);
    List<RuleInfo> rules = loaded.rules().stream().map(Rule::info).toList();
    if (call.format() == Format.JSON) {
      call.write(out -> RulesJson.write(rules, out));
    } else {
      call.writeText(RulesText.list(call.paint(), rules));
    }
    return loaded.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.TROUBLE;
  }

  /** Loads the rules and tells which could not be. */
  static LoadedRules load(Invocation call) {
    LoadedRules loaded = RuleLoader.load(call.rulePath());
    call.tell(loaded.problems());
    return loaded;
  }
}
