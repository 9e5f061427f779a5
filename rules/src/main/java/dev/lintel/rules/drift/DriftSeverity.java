package dev.lintel.rules.drift;

import dev.lintel.engine.declared.Difference;
import dev.lintel.engine.rule.Severity;

/**
 * How bad a difference is: by whether the program would fail, be slow or unsafe, or only look odd.
 */
final class DriftSeverity {

  private DriftSeverity() {}

  static Severity of(Difference.Aspect aspect) {
    return switch (aspect) {
      case TABLE, COLUMN, ENUM, ENUM_VALUE -> Severity.ERROR;
      case PRIMARY_KEY, UNIQUE, INDEX, FOREIGN_KEY, TYPE, NULLABILITY, DEFAULT -> Severity.WARNING;
      case NAME -> Severity.NOTE;
    };
  }
}
