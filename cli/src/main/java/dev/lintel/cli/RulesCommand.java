package dev.lintel.cli;

import dev.lintel.cli.json.RulesJson;
import dev.lintel.cli.text.RulesText;
import dev.lintel.engine.plugin.LoadedRules;
import dev.lintel.engine.plugin.RuleLoader;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel rules}: lists the rules. */
final class RulesCommand implements Command {

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String summary() {
    return "List the rules.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addOption(Options.format(Format.TEXT, Format.JSON));
    spec.addOption(Options.output());
    spec.addOption(Options.rulePath());
    spec.addOption(Options.color());
  }

  @Override
  public ExitCode run(Invocation call) throws IOException {
    LoadedRules loaded = load(call);
    List<RuleInfo> rules = loaded.rules().stream().map(Rule::info).toList();
    if (call.option(Options.FORMAT, Format.TEXT) == Format.JSON) {
      call.write(out -> RulesJson.write(rules, out));
    } else {
      call.writeText(RulesText.list(call.paint(), rules));
    }
    return loaded.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.TROUBLE;
  }

  /** Loads the rules and tells which could not be. */
  static LoadedRules load(Invocation call) {
    List<String> jars = call.option(Options.RULE_PATH, List.of());
    LoadedRules loaded = RuleLoader.load(jars.stream().map(call::path).toList());
    call.tell(loaded.problems());
    return loaded;
  }
}
