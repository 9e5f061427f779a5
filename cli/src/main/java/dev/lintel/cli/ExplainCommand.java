package dev.lintel.cli;

import dev.lintel.cli.text.RulesText;
import dev.lintel.cli.text.Visible;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code lintel explain}: tells why a rule exists and what to do. */
final class ExplainCommand implements Command {

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Explain a rule: why it matters, what to do, examples.";
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .paramLabel("RULE")
            .type(String.class)
            .description("Id or name of the rule, such as LNT1001 or duplicate-column.")
            .build());
    spec.addOption(Options.rulePath());
    spec.addOption(Options.color());
  }

  @Override
  public ExitCode run(Invocation call) throws IOException {
    List<RuleInfo> rules = RulesCommand.load(call).rules().stream().map(Rule::info).toList();
    String asked = call.parameters(0).get(0);
    for (RuleInfo rule : rules) {
      if (rule.id().equalsIgnoreCase(asked) || rule.name().equalsIgnoreCase(asked)) {
        call.writeText(RulesText.explanation(call.paint(), rule));
        return ExitCode.CLEAN;
      }
    }
    throw new UserError(
        "There is no rule '%s'; %s".formatted(Visible.oneLine(asked), nearest(asked, rules)));
  }

  private static String nearest(String asked, List<RuleInfo> rules) {
    String lower = asked.toLowerCase(Locale.ROOT);
    return rules.stream()
        .flatMap(rule -> Stream.of(rule.name(), rule.id()))
        .min(
            Comparator.comparingInt(word -> Distance.between(lower, word.toLowerCase(Locale.ROOT))))
        .map(word -> "did you mean '" + word + "'?")
        .orElse("no rules are installed");
  }
}
