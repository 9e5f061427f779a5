package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.source.SourceSpan;
import java.util.Optional;

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
    Optional<Migration> earlier = refused.earlierMigration();
    String name = refused.migration().name();
    SourceSpan span = refused.refusal().span();
    if (earlier.isEmpty()) {
      return Finding.of(
              info(),
              "refused",
              span,
              refused.object(),
              name,
              refused.object(),
              refused.refusal().message())
          .withAdvice(DuplicateRepair.withoutOrigin(refused));
    }
    DuplicateRepair repair = new DuplicateRepair(refused, earlier.get(), idempotentForm);
    Finding finding =
        repair.sameFile()
            ? Finding.of(info(), "twice", span, refused.object(), name, refused.object())
            : Finding.of(
                info(),
                refused.state(earlier.get()) == FileState.EDITED ? "made-by-edit" : "made",
                span,
                refused.object(),
                name,
                refused.object(),
                earlier.get().name());
    Finding complete =
        finding
            .withRelated(
                "'%s' is made here first, by migration '%s'"
                    .formatted(refused.object(), earlier.get().name()),
                refused.refusal().earlier())
            .withAdvice(repair.advice());
    return repair.fix().map(complete::withFix).orElse(complete);
  }
}
