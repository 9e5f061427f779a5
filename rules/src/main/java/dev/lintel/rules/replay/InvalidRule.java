package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.source.SourceSpan;

/**
 * Base of the rules about statements that cannot be right against the schema as it is at that
 * moment, where the server's own words say best why.
 */
abstract class InvalidRule extends RefusalRule {

  InvalidRule(RuleInfo info, RefusalKind... kinds) {
    super(info, kinds);
  }

  /**
   * Adds the message of this family.
   *
   * @param info the rule
   * @param deed what the statement does, with {@code '{1}'} for the object and {@code '{3}'} for
   *     the kind of statement
   */
  static RuleInfo messages(RuleInfo info, String deed) {
    return info.message("refused", "Migration '{0}' " + deed + ": '{2}'.");
  }

  @Override
  final Finding finding(RefusedStep refused) {
    Finding finding =
        Finding.of(
                info(),
                "refused",
                refused.refusal().span(),
                refused.object(),
                refused.migration().name(),
                refused.object(),
                refused.refusal().message(),
                refused.step().statement().kind())
            .withAdvice(RefusalRepair.advice(refused));
    SourceSpan earlier = refused.refusal().earlier();
    return earlier == null
        ? finding
        : finding.withRelated("This earlier statement stands in the way", earlier);
  }
}
