package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the variables that statements assign to. */
final class Targets {

  private static final int MOST_PARTS = 3;

  private final SyntaxCursor cursor;
  private final NameSpace names;

  Targets(SyntaxCursor cursor, NameSpace names) {
    this.cursor = cursor;
    this.names = names;
  }

  /**
   * A name with dots.
   *
   * @param parts its parts
   * @param end index after its last token
   */
  record Named(List<String> parts, int end) {

    String dotted() {
      return String.join(".", parts);
    }
  }

  /** Returns the name that stands at a token, as far as it is one of a variable; null if none. */
  @Nullable Named named(int first, int end) {
    if (first >= end || !isNameOrNumber(first) || cursor.isReservedAt(first)) {
      return null;
    }
    List<String> parts = new ArrayList<>(List.of(cursor.nameAt(first)));
    int i = first + 1;
    while (parts.size() < MOST_PARTS
        && i + 1 < end
        && cursor.type(i) == TokenType.DOT
        && cursor.isNameAt(i + 1)) {
      parts.add(cursor.nameAt(i + 1));
      i += 2;
    }
    return new Named(parts, i);
  }

  private boolean isNameOrNumber(int i) {
    return cursor.isNameAt(i) || cursor.type(i) == TokenType.PARAMETER;
  }

  @Nullable PlVariable find(Named named) {
    return names.find(named.parts());
  }

  /**
   * Returns the variable that a token begins to name, or takes note of the fault and returns null.
   */
  @Nullable PlVariable variable(int first, int end) {
    Named named = named(first, end);
    PlVariable variable = named == null ? null : find(named);
    if (variable == null && !cursor.isUnknown()) {
      failUnknown(first, named);
    }
    return variable;
  }

  private void failUnknown(int first, @Nullable Named named) {
    boolean word =
        named == null || (named.parts().size() == 1 && PlKeywords.isKeyword(cursor.wordAt(first)));
    if (word || named == null) {
      cursor.failAt(first, FaultKind.TOKEN, "syntax error");
    } else {
      cursor.failAt(
          first, FaultKind.SYNTAX, "\"%s\" is not a known variable".formatted(named.dotted()));
    }
  }

  /** Takes note of a fault if a variable is constant. */
  void requireAssignable(PlVariable variable, int token) {
    if (variable.constant()) {
      cursor.failAt(
          token,
          FaultKind.CONSTANT_ASSIGNED,
          "variable \"%s\" is declared CONSTANT".formatted(variable.name()));
    }
  }

  /** Takes note of a fault if a variable is certainly a row. */
  void requireScalar(PlVariable variable, int token) {
    if (variable.kind() == VariableKind.ROW) {
      cursor.failAt(
          token, FaultKind.SYNTAX, "\"%s\" is not a scalar variable".formatted(variable.name()));
    }
  }

  /**
   * Checks the variables behind INTO.
   *
   * @return the index after them; -1 if there is a fault, or what is behind them is not judged
   */
  int into(int from, int end) {
    int first = from < end && cursor.isWordAt(from, "strict") ? from + 1 : from;
    PlVariable variable = variable(first, end);
    Named named = variable == null ? null : named(first, end);
    if (variable == null || named == null) {
      return -1;
    }
    requireAssignable(variable, first);
    if (variable.kind() == VariableKind.ROW && isComma(named.end(), end)) {
      cursor.failAt(
          named.end(),
          FaultKind.SYNTAX,
          "record variable cannot be part of multiple-item INTO list");
    }
    return list(named.end(), end);
  }

  /** Checks the rest of a list of variables, as {@link #into} does. */
  int list(int from, int end) {
    int i = from;
    while (isComma(i, end) && !cursor.failed()) {
      PlVariable variable = variable(i + 1, end);
      Named named = variable == null ? null : named(i + 1, end);
      if (variable == null || named == null) {
        return -1;
      }
      requireAssignable(variable, i + 1);
      requireScalar(variable, i + 1);
      i = named.end();
    }
    boolean element = i < end && cursor.type(i) == TokenType.LEFT_BRACKET;
    return element || cursor.failed() || cursor.isUnknown() ? -1 : i;
  }

  private boolean isComma(int i, int end) {
    return i < end && cursor.type(i) == TokenType.COMMA;
  }

  /** Checks the variable that an assignment begins with. */
  void assigned(int first) {
    Named named = named(first, cursor.size());
    if (named == null || cursor.isUnknown()) {
      return;
    }
    PlVariable variable = find(named);
    if (variable != null) {
      requireAssignable(variable, first);
    } else if (isAssigned(named.end()) && !PlKeywords.isKeyword(cursor.wordAt(first))) {
      failUnknown(first, named);
    }
  }

  private boolean isAssigned(int i) {
    return i < cursor.size()
        && (cursor.type(i) == TokenType.ASSIGN
            || cursor.type(i) == TokenType.LEFT_BRACKET
            || cursor.isOperatorAt(i, "="));
  }
}
