package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.syntax.StatementSyntax.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks OPEN, FETCH, MOVE and CLOSE (PostgreSQL 17 documentation, section 41.7). */
final class CursorSyntax {

  private static final Set<String> DIRECTIONS = Set.of("next", "prior", "first", "last");

  private final SyntaxCursor cursor;
  private final InnerSql sql;
  private final Targets targets;

  CursorSyntax(SyntaxCursor cursor, InnerSql sql, Targets targets) {
    this.cursor = cursor;
    this.sql = sql;
    this.targets = targets;
  }

  void open() {
    cursor.advance();
    PlVariable variable = variable(cursor.position(), cursor.size());
    if (variable == null || variable.isUnknown() || variable.field()) {
      cursor.readTo();
      return;
    }
    skipName();
    List<String> parameters = variable.query();
    if (parameters != null) {
      arguments(variable, parameters);
      cursor.expectTerminator();
      return;
    }
    if (cursor.isWord("no")) {
      cursor.advance();
    }
    if (cursor.isWord("scroll")) {
      cursor.advance();
    }
    if (!cursor.isWord("for")) {
      cursor.fail("syntax error, expected \"FOR\"");
      return;
    }
    cursor.advance();
    if (cursor.isWord("execute")) {
      cursor.advance();
      sql.expression(cursor.readTo("using"));
      if (!cursor.stopped() && cursor.isWordAt(cursor.position() - 1, "using")) {
        sql.expression(cursor.readTo());
      }
    } else {
      TextRange query = cursor.readTo();
      sql.check(query, Form.STATEMENT);
    }
  }

  private void skipName() {
    Targets.Named named = targets.named(cursor.position(), cursor.size());
    cursor.moveTo(named == null ? cursor.position() + 1 : named.end());
  }

  /** Returns the cursor that is named there; null if there is a fault. */
  @Nullable PlVariable variable(int at, int end) {
    PlVariable variable = targets.variable(at, end);
    if (variable != null && variable.kind() == VariableKind.ROW) {
      cursor.failAt(at, FaultKind.TYPE_MISMATCH, "cursor variable must be a simple variable");
    } else if (variable != null && variable.kind() == VariableKind.SCALAR) {
      cursor.failAt(
          at,
          FaultKind.TYPE_MISMATCH,
          "variable \"%s\" must be of type cursor or refcursor".formatted(variable.name()));
    }
    return variable;
  }

  void close() {
    cursor.advance();
    PlVariable variable = variable(cursor.position(), cursor.size());
    if (variable == null || variable.isUnknown() || variable.field()) {
      cursor.readTo();
      return;
    }
    skipName();
    cursor.expectTerminator();
  }

  /** What tells how far to go may be an expression; the cursor stands behind it. */
  void fetch() {
    int start = cursor.position();
    TextRange statement = cursor.readTo();
    int into = start;
    while (into < statement.end() && !cursor.isWordAt(into, "into")) {
      into++;
    }
    if (cursor.stopped() || into - start < 2) {
      return;
    }
    PlVariable variable = ofFetch(start, into);
    if (variable == null || cursor.failed()) {
      return;
    }
    if (into == statement.end()) {
      cursor.failAt(into, FaultKind.TOKEN, "syntax error");
      return;
    }
    int after = targets.into(into + 1, statement.end());
    if (after >= 0 && after < statement.end()) {
      cursor.failAt(after, FaultKind.TOKEN, "syntax error");
    } else if (after >= 0 && cursor.isWordAt(start + 1, "all")) {
      cursor.failAt(start, FaultKind.NOT_SUPPORTED, "FETCH statement cannot return multiple rows");
    }
  }

  void move() {
    int start = cursor.position();
    TextRange statement = cursor.readTo();
    if (!cursor.stopped() && statement.end() - start >= 2) {
      ofFetch(start, statement.end());
    }
  }

  /** Returns the cursor of FETCH or MOVE where nothing or FROM stands before its name. */
  private @Nullable PlVariable ofFetch(int start, int end) {
    if (end - start == 3 && DIRECTIONS.contains(cursor.wordAt(start + 1))) {
      cursor.failAt(end - 1, FaultKind.TOKEN, "expected FROM or IN");
      return null;
    }
    boolean from = cursor.isWordAt(end - 2, "from") || cursor.isWordAt(end - 2, "in");
    boolean known =
        from || (end - start == 2 && targets.named(end - 1, end) != null && isVariable(end - 1));
    return known ? variable(end - 1, end) : null;
  }

  private boolean isVariable(int at) {
    Targets.Named named = targets.named(at, at + 1);
    return named != null && targets.find(named) != null;
  }

  /** Checks what is given to the query of a cursor; the cursor is left behind it. */
  void arguments(PlVariable variable, List<String> parameters) {
    String name = variable.name();
    if (parameters.isEmpty()) {
      if (cursor.isType(TokenType.LEFT_PAREN)) {
        fault(cursor.position(), "cursor \"%s\" has no arguments".formatted(name));
      }
      return;
    }
    if (!cursor.stopped() && !cursor.isType(TokenType.LEFT_PAREN)) {
      fault(cursor.position(), "cursor \"%s\" has arguments".formatted(name));
    }
    Set<String> given = new HashSet<>();
    for (int i = 0; i < parameters.size() && !cursor.stopped(); i++) {
      cursor.advance();
      argument(name, parameters, given, i);
      boolean last = i == parameters.size() - 1;
      if (cursor.isType(TokenType.RIGHT_PAREN) && !last) {
        fault(cursor.position(), "not enough arguments for cursor \"%s\"".formatted(name));
      } else if (cursor.isType(TokenType.COMMA) && last) {
        fault(cursor.position(), "too many arguments for cursor \"%s\"".formatted(name));
      }
    }
    cursor.advance();
  }

  private void argument(String name, List<String> parameters, Set<String> given, int number) {
    int at = cursor.position();
    String parameter = parameters.get(number);
    boolean named =
        at + 1 < cursor.size() && cursor.isNameAt(at) && cursor.type(at + 1) == TokenType.ASSIGN;
    if (named) {
      parameter = cursor.nameAt(at);
      if (!parameters.contains(parameter)) {
        fault(at, "cursor \"%s\" has no argument named \"%s\"".formatted(name, parameter));
      }
      cursor.moveTo(at + 2);
    }
    if (!given.add(parameter)) {
      fault(
          at,
          "value for parameter \"%s\" of cursor \"%s\" specified more than once"
              .formatted(parameter, name));
    }
    sql.expression(cursor.readItem());
  }

  private void fault(int token, String words) {
    cursor.failAt(token, FaultKind.SYNTAX, words);
  }
}
