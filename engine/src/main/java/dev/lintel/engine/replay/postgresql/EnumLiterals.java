package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.catalog.EnumType;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;

/** Checks literals that the server converts to an enum. */
final class EnumLiterals {

  private final Execution execution;

  EnumLiterals(Execution execution) {
    this.execution = execution;
  }

  /** Returns the string if an expression is nothing but one, with or without a cast. */
  static Optional<String> label(String expression) {
    Tokens tokens = Tokens.of(expression);
    if (!tokens.type(0).isString()) {
      return Optional.empty();
    }
    boolean cast = tokens.is(1, TokenType.DOUBLE_COLON);
    boolean end = tokens.size() == 1;
    if (!end && !(cast && tokens.isName(2) && isNameUpTo(tokens, 2))) {
      return Optional.empty();
    }
    return Optional.of(tokens.string(0));
  }

  /** Refuses a label of more than 63 bytes. */
  static void requireShort(Execution execution, QualifiedName type, String label, SqlNode place) {
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
  void requireSafe(EnumType type, String label, SourceSpan span) {
    if (execution.state().isUnsafe(type.name(), label)) {
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

  private static boolean isNameUpTo(Tokens tokens, int from) {
    int last = from;
    while (tokens.is(last + 1, TokenType.DOT) && tokens.isName(last + 2)) {
      last += 2;
    }
    return last == tokens.size() - 1;
  }
}
