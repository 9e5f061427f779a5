package dev.lintel.engine.differential;

import org.jspecify.annotations.Nullable;

/**
 * The first refusal of a history.
 *
 * @param migration the migration that is refused; null if none is
 * @param sqlState the SQLSTATE; empty if none is
 * @param message the words of the server; empty if none is
 */
record Verdict(@Nullable String migration, String sqlState, String message) {
  static final Verdict ACCEPTED = new Verdict(null, "", "");

  Verdict {
    message = message.replace('\n', ' '); // A history file has one line for it.
  }

  boolean refused() {
    return migration != null;
  }

  /** Returns whether the server could not read the text, and not that it made no sense to it. */
  boolean unreadable() {
    return sqlState.equals("42601")
        && (message.startsWith("syntax error")
            || message.startsWith("unterminated")
            || message.startsWith("zero-length"));
  }

  @Override
  public String toString() {
    return refused() ? "refused at %s: %s %s".formatted(migration, sqlState, message) : "accepted";
  }
}
