package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.source.SourceSpan;

/**
 * Base of the rules about something that is made twice. A finding names both places and says which
 * of the two files differs from the base: the migration that is refused is often not the one at
 * fault.
 */
abstract class DuplicateRule extends RefusalRule {

  private final String idempotentForm;

  /**
   * Creates the rule.
   *
   * @param info the rule, with the messages of {@link #messages}
   * @param idempotentForm how the statement is written so that it may run twice; ends a sentence
   *     that begins with "make the later statement idempotent"
   * @param kinds the kinds of refusal
   */
  DuplicateRule(RuleInfo info, String idempotentForm, RefusalKind... kinds) {
    super(info, kinds);
    this.idempotentForm = idempotentForm;
  }

  /**
   * Adds the messages of this family.
   *
   * @param info the rule
   * @param deed what the statement does, such as {@code "adds the column"}; the object's name
   *     follows
   */
  static RuleInfo messages(RuleInfo info, String deed) {
    String does = "Migration '{0}' " + deed + " '{1}'";
    return info.message("made", does + ", which migration '{2}' has made already.")
        .message(
            "made-by-edit",
            does
                + ", which migration '{2}' has made already, and '{2}' was edited after it was"
                + " merged.")
        .message("twice", does + " a second time.")
        .message("refused", does + ", but the database says: '{2}'.");
  }

  @Override
  final Finding finding(RefusedStep refused) {
    SourceSpan place = refused.refusal().earlier();
    Migration earlier = refused.earlierMigration().orElse(null);
    if (place == null || earlier == null) {
      return say(refused, "refused", refused.refusal().message())
          .withAdvice(DuplicateRepair.withoutOrigin(refused));
    }
    DuplicateRepair repair = new DuplicateRepair(refused, earlier, idempotentForm);
    Finding finding =
        say(refused, messageId(refused, earlier, repair), earlier.name())
            .withRelated(
                "'%s' is made here first, by migration '%s'"
                    .formatted(refused.object(), earlier.name()),
                place)
            .withAdvice(repair.advice());
    return repair.fix().map(finding::withFix).orElse(finding);
  }

  private static String messageId(RefusedStep refused, Migration earlier, DuplicateRepair repair) {
    if (repair.sameFile()) {
      return "twice";
    }
    return refused.state(earlier) == FileState.EDITED ? "made-by-edit" : "made";
  }

  private Finding say(RefusedStep refused, String messageId, String third) {
    return Finding.of(
        info(),
        messageId,
        refused.refusal().span(),
        refused.object(),
        refused.migration().name(),
        refused.object(),
        third);
  }
}
