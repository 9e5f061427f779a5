package dev.lintel.engine.rule;

import static java.util.Objects.requireNonNull;

import dev.lintel.engine.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one place. Made by {@link #of} and refined by the {@code with} methods.
 *
 * @param rule the rule
 * @param severity the severity of this finding
 * @param messageId which of the rule's message templates
 * @param arguments what fills the template
 * @param span the place
 * @param subject what the finding is about, independent of its place, such as {@code
 *     SystemPrompt.section}; it identifies the finding over time
 * @param related other places, the most important first
 * @param databaseError what the database would say; null if it would say nothing
 * @param advice what to do, one or more sentences; null if the rule's own page says it all
 * @param fixes safe repairs
 */
public record Finding(
    RuleInfo rule,
    Severity severity,
    String messageId,
    List<String> arguments,
    SourceSpan span,
    String subject,
    List<Related> related,
    @Nullable DatabaseError databaseError,
    @Nullable String advice,
    List<Fix> fixes) {

  public Finding {
    arguments = List.copyOf(arguments);
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
    if (!rule.messages().containsKey(messageId)) {
      throw new IllegalArgumentException(rule.id() + " has no message " + messageId);
    }
  }

  /** Begins a finding of the rule's default severity. */
  public static Finding of(
      RuleInfo rule, String messageId, SourceSpan span, String subject, String... arguments) {
    return new Finding(
        rule,
        rule.severity(),
        messageId,
        List.of(arguments),
        span,
        subject,
        List.of(),
        null,
        null,
        List.of());
  }

  /** Returns the message: the template filled with the arguments. */
  public String message() {
    return MessageTemplate.fill(requireNonNull(rule.messages().get(messageId)), arguments);
  }

  /** Sets the severity. */
  public Finding withSeverity(Severity newSeverity) {
    return new Finding(
        rule,
        newSeverity,
        messageId,
        arguments,
        span,
        subject,
        related,
        databaseError,
        advice,
        fixes);
  }

  /** Adds another place. */
  public Finding withRelated(String message, SourceSpan place) {
    List<Related> more = new java.util.ArrayList<>(related);
    more.add(new Related(message, place));
    return new Finding(
        rule, severity, messageId, arguments, span, subject, more, databaseError, advice, fixes);
  }

  /** Sets what the database would say. */
  public Finding withDatabaseError(String sqlState, String message) {
    return new Finding(
        rule,
        severity,
        messageId,
        arguments,
        span,
        subject,
        related,
        new DatabaseError(sqlState, message),
        advice,
        fixes);
  }

  /** Sets what to do. */
  public Finding withAdvice(String text) {
    return new Finding(
        rule, severity, messageId, arguments, span, subject, related, databaseError, text, fixes);
  }

  /** Adds a safe repair. */
  public Finding withFix(Fix fix) {
    List<Fix> more = new java.util.ArrayList<>(fixes);
    more.add(fix);
    return new Finding(
        rule, severity, messageId, arguments, span, subject, related, databaseError, advice, more);
  }
}
