package dev.lintel.cli;

import dev.lintel.cli.args.Nearest;
import dev.lintel.cli.args.Option;
import dev.lintel.cli.args.Parameter;
import dev.lintel.cli.args.UserError;
import dev.lintel.cli.text.RulesText;
import dev.lintel.cli.text.Visible;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** {@code lintel explain}: tells why a rule exists and what to do. */
final class ExplainCommand implements Command {

  private static final Parameter RULE =
      new Parameter(
          "RULE", true, false, "Id or name of the rule, such as LNT1001 or duplicate-column.");

  @Override
  public List<Parameter> parameters() {
    return List.of(RULE);
  }

  @Override
  public List<Option> options() {
    return List.of(Options.rulePath(), Options.color());
  }

  @Override
  public ExitCode run(Invocation call) throws IOException {
    List<RuleInfo> rules = RulesCommand.load(call).rules().stream().map(Rule::info).toList();
    String asked = call.arguments().parameters(0).get(0);
    for (RuleInfo rule : rules) {
      if (rule.id().equalsIgnoreCase(asked) || rule.name().equalsIgnoreCase(asked)) {
        call.writeText(RulesText.explanation(call.paint(), rule));
        return ExitCode.CLEAN;
      }
    }
    List<String> names = rules.stream().flatMap(rule -> Stream.of(rule.name(), rule.id())).toList();
    String what = "There is no rule '" + Visible.oneLine(asked) + "'";
    throw new UserError(
        Nearest.to(asked, names)
            .map(near -> what + "; did you mean '" + near + "'?")
            .orElse(what + "; 'lintel rules' lists them."));
  }
}
