package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.change.Refusal;
import dev.lintel.engine.change.RefusalKind;

/**
 * Ends a statement from whatever depth, as {@code ereport(ERROR)} does in the server. It never
 * leaves the session that runs the statement.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;
  private final boolean certain;

  /**
   * Ends a statement.
   *
   * @param refusal what the server would say
   * @param certain false if it depends on something uncertain whether the server refuses at all
   */
  public Refused(Refusal refusal, boolean certain) {
    super(refusal.message(), null, false, false);
    this.refusal = refusal;
    this.certain = certain;
  }

  /** Returns what the server says. */
  public Refusal refusal() {
    return refusal;
  }

  /** Returns whether the server says so for certain. */
  public boolean certain() {
    return certain;
  }

  /** Returns this with another SQLSTATE. */
  public Refused as(RefusalKind kind) {
    return new Refused(
        new Refusal(
            kind,
            refusal.message(),
            refusal.object(),
            refusal.span(),
            refusal.earlier(),
            null,
            null),
        certain);
  }
}
