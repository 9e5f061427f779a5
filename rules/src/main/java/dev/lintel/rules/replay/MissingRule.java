package dev.lintel.rules.replay;

import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.source.SourceSpan;
import java.util.Optional;

/**
 * Base of the rules about something that a statement needs and that does not exist at that moment:
 * because it was dropped or renamed before, because only a later migration makes it, or because
 * nothing does.
 */
abstract class MissingRule extends RefusalRule {

  MissingRule(RuleInfo info, RefusalKind kind) {
    super(info, kind);
  }

  /**
   * Adds the messages of this family.
   *
   * @param info the rule
   * @param noun what is missing, with its article, such as {@code "the column"}
   */
  static RuleInfo messages(RuleInfo info, String noun) {
    String needs = "Migration '{0}' needs " + noun + " '{1}', which ";
    return info.message("missing", needs + "no earlier migration makes.")
        .message("later", needs + "only the later migration '{2}' makes.")
        .message("gone", needs + "migration '{2}' has dropped or renamed.")
        .message("gone-here", needs + "it has dropped or renamed itself before.");
  }

  @Override
  final Finding finding(RefusedStep refused) {
    SourceSpan dropped = refused.refusal().earlier();
    if (dropped != null) {
      return gone(refused, dropped);
    }
    return LaterOrigin.of(refused)
        .map(later -> later(refused, later))
        .orElseGet(() -> say(refused, "missing"))
        .withAdvice(RefusalRepair.advice(refused));
  }

  private Finding gone(RefusedStep refused, SourceSpan dropped) {
    Optional<Migration> by = refused.migrationAt(dropped);
    boolean here = by.isEmpty() || by.get().path().equals(refused.migration().path());
    Finding finding = here ? say(refused, "gone-here") : say(refused, "gone", by.get().name());
    return finding
        .withRelated("'%s' is dropped or renamed here".formatted(refused.object()), dropped)
        .withAdvice(RefusalRepair.advice(refused));
  }

  private Finding later(RefusedStep refused, LaterOrigin later) {
    return say(refused, "later", later.migration().name())
        .withRelated(
            "'%s' is made only here, by migration '%s'"
                .formatted(refused.object(), later.migration().name()),
            later.span());
  }

  private Finding say(RefusedStep refused, String messageId, String... more) {
    String[] arguments = new String[2 + more.length];
    arguments[0] = refused.migration().name();
    arguments[1] = refused.object();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Finding.of(info(), messageId, refused.refusal().span(), refused.object(), arguments);
  }
}
