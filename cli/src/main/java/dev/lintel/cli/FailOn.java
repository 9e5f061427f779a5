package dev.lintel.cli;

import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of {@code --fail-on}. */
enum FailOn implements Named {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  NOTE(Severity.NOTE),
  NONE(null);

  private final @Nullable Severity least;

  FailOn(@Nullable Severity least) {
    this.least = least;
  }

  /** Returns whether the findings make a run fail. */
  boolean fails(List<Finding> findings) {
    return least != null
        && findings.stream().anyMatch(finding -> finding.severity().compareTo(least) >= 0);
  }
}
