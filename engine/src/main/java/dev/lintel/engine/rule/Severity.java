package dev.lintel.engine.rule;

/** How bad a finding is; in SARIF the level. */
public enum Severity {
  /** Shown, and fails nothing by default. */
  NOTE,
  /** Likely wrong. */
  WARNING,
  /** Certainly wrong. */
  ERROR;

  /** Returns the name in lower case, as in SARIF and on the command line. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
