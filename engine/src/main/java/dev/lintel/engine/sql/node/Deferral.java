package dev.lintel.engine.sql.node;

import org.jspecify.annotations.Nullable;

/**
 * When a constraint is checked and whether existing rows were: the attributes that may follow a
 * constraint.
 *
 * @param deferrable null if not said
 * @param initiallyDeferred null if not said
 * @param notValid whether NOT VALID was said
 * @param noInherit whether NO INHERIT was said
 */
public record Deferral(
    @Nullable Boolean deferrable,
    @Nullable Boolean initiallyDeferred,
    boolean notValid,
    boolean noInherit) {
  /** Nothing said. */
  public static final Deferral NONE = new Deferral(null, null, false, false);
}
