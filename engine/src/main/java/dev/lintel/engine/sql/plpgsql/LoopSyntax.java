package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.syntax.StatementSyntax.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the heads of FOR and FOREACH; the cursor is left at LOOP. */
final class LoopSyntax {

  private final SyntaxCursor cursor;
  private final InnerSql sql;
  private final Targets targets;
  private final NameSpace names;
  private final CursorSyntax cursors;

  LoopSyntax(
      SyntaxCursor cursor, InnerSql sql, Targets targets, NameSpace names, CursorSyntax cursors) {
    this.cursor = cursor;
    this.sql = sql;
    this.targets = targets;
    this.names = names;
    this.cursors = cursors;
  }

  /**
   * What a loop gives values.
   *
   * @param at the token of its first name
   * @param name the first name
   * @param variable the variable that has the name already; null if none has
   * @param several whether there are more names
   */
  private record Target(int at, String name, @Nullable PlVariable variable, boolean several) {}

  void forLoop() {
    cursor.advance();
    Target target = target();
    cursor.expect("in");
    if (target == null || cursor.stopped()) {
      return;
    }
    PlVariable through = named();
    if (cursor.isWord("execute")) {
      cursor.advance();
      sql.expression(cursor.readTo("loop", "using"));
      requireRow(target);
      if (cursor.isWordAt(cursor.position() - 1, "using")) {
        sql.expression(cursor.readTo("loop"));
      }
    } else if (through != null && through.kind() == VariableKind.CURSOR) {
      throughCursor(target, through);
      return;
    } else if (through != null && (through.isUnknown() || through.field())) {
      cursor.readTo("loop");
      names.declare(PlVariable.of(target.name(), VariableKind.UNKNOWN));
    } else {
      range(target);
    }
    cursor.back();
  }

  private @Nullable PlVariable named() {
    Targets.Named named = targets.named(cursor.position(), cursor.size());
    return named == null ? null : targets.find(named);
  }

  private @Nullable Target target() {
    int at = cursor.position();
    Targets.Named named = cursor.stopped() ? null : targets.named(at, cursor.size());
    if (named == null) {
      cursor.fail();
      return null;
    }
    PlVariable variable = targets.find(named);
    cursor.moveTo(named.end());
    boolean several = cursor.isType(TokenType.COMMA);
    if (variable == null) {
      boolean plain = named.parts().size() == 1 && !PlKeywords.isKeyword(cursor.wordAt(at));
      if (!plain || several) {
        targets.variable(at, cursor.size());
      }
    } else if (several && variable.kind() == VariableKind.ROW) {
      cursor.fail();
    } else if (several) {
      targets.requireAssignable(variable, at);
      int after = targets.list(cursor.position(), cursor.size());
      if (after < 0) {
        cursor.giveUp();
      }
      cursor.moveTo(Math.max(after, cursor.position()));
    }
    return new Target(at, named.dotted(), variable, several);
  }

  /** A cursor with its arguments. */
  private void throughCursor(Target target, PlVariable through) {
    int at = cursor.position();
    if (target.several()) {
      fault(target.at(), "cursor FOR loop must have only one target variable");
    }
    List<String> parameters = through.query();
    if (parameters == null) {
      fault(at, "cursor FOR loop must use a bound cursor variable");
      return;
    }
    Targets.Named named = targets.named(at, cursor.size());
    cursor.moveTo(named == null ? at + 1 : named.end());
    cursors.arguments(through, parameters);
    names.declare(PlVariable.of(target.name(), VariableKind.ROW));
  }

  /** A range of integers or a query. */
  private void range(Target target) {
    int start = cursor.position();
    boolean reverse = cursor.isWord("reverse");
    if (reverse) {
      cursor.advance();
    }
    TextRange text = cursor.readTo("loop", "..");
    if (cursor.stopped()) {
      return;
    }
    if (cursor.type(cursor.position() - 1) == TokenType.DOUBLE_DOT) {
      sql.expression(text);
      sql.expression(cursor.readTo("loop", "by"));
      if (cursor.isWordAt(cursor.position() - 1, "by")) {
        sql.expression(cursor.readTo("loop"));
      }
      if (target.several()) {
        fault(target.at(), "integer FOR loop must have only one target variable");
      }
      names.declare(PlVariable.of(target.name(), VariableKind.SCALAR));
      return;
    }
    if (reverse) {
      fault(start, "cannot specify REVERSE in query FOR loop");
    }
    sql.check(text, Form.STATEMENT);
    requireRow(target);
  }

  private void requireRow(Target target) {
    if (target.variable() == null) {
      fault(
          target.at(),
          "loop variable of loop over rows must be a record variable or list of scalar variables");
    } else {
      targets.requireAssignable(target.variable(), target.at());
    }
  }

  private void fault(int token, String words) {
    cursor.failAt(token, FaultKind.SYNTAX, words);
  }

  void forEach() {
    cursor.advance();
    Target target = target();
    if (cursor.isWord("slice")) {
      cursor.moveTo(cursor.position() + 2);
    }
    cursor.expect("in");
    cursor.expect("array");
    sql.expression(cursor.readTo("loop"));
    cursor.back();
    if (target == null) {
      return;
    }
    PlVariable variable = target.variable();
    if (variable == null) {
      fault(target.at(), "loop variable of FOREACH must be a known variable or list of variables");
    } else {
      targets.requireAssignable(variable, target.at());
    }
  }
}
