package dev.lintel.engine.replay.postgresql.type;

import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.text.Folding;
import dev.lintel.engine.source.SourceSpan;
import org.apache.calcite.sql.SqlNode;

/** Checks literals that the server converts to an enum. */
public final class EnumLiterals {

  private final Execution execution;

  public EnumLiterals(Execution execution) {
    this.execution = execution;
  }

  /** Refuses a label of more than 63 bytes. */
  public static void requireShort(
      Execution execution, QualifiedName type, String label, SqlNode place) {
    if (Folding.byteLength(label) > Folding.MAX_BYTES) {
      throw execution.refused(
          RefusalKind.INVALID_NAME,
          "invalid enum label \"%s\"".formatted(label),
          ObjectPath.member(type, label),
          execution.span(place),
          null);
    }
  }

  /** Refuses a label that the enum does not have, or that this transaction has added. */
  void require(EnumType type, String label, SourceSpan span) {
    boolean certain = execution.isCertain(type.name(), label);
    if (!type.labels().contains(label)) {
      throw execution.refused(
          certain,
          RefusalKind.INVALID_VALUE,
          "invalid input value for enum %s: \"%s\""
              .formatted(execution.printed(type.name()), label),
          ObjectPath.member(type.name(), label),
          span,
          execution.state().departed().get(ObjectPath.member(type.name(), label)));
    }
    requireSafe(type, label, span);
  }

  /** Refuses a label that this transaction has added. */
  public void requireSafe(EnumType type, String label, SourceSpan span) {
    if (execution.state().uncommitted().isUnsafe(type.name(), label)) {
      throw execution.refused(
          execution.isCertain(type.name(), label),
          RefusalKind.UNSAFE_NEW_ENUM_VALUE,
          "unsafe use of new value \"%s\" of enum type %s"
              .formatted(label, execution.printed(type.name())),
          ObjectPath.member(type.name(), label),
          span,
          type.values().stream()
              .filter(value -> value.label().equals(label))
              .map(value -> value.origin())
              .findFirst()
              .orElse(null));
    }
  }
}
