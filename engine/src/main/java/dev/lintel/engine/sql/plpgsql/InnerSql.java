package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TextRange;
import dev.lintel.engine.sql.syntax.StatementSyntax;
import dev.lintel.engine.sql.syntax.StatementSyntax.Form;

/** Checks the grammar of the SQL in a body. */
final class InnerSql {

  private final SyntaxCursor cursor;
  private final StatementSyntax sql;
  private final Targets targets;

  InnerSql(SyntaxCursor cursor, StatementSyntax sql, Targets targets) {
    this.cursor = cursor;
    this.sql = sql;
    this.targets = targets;
  }

  void expression(TextRange range) {
    check(range, Form.EXPRESSION);
  }

  void check(TextRange range, Form form) {
    if (cursor.failed() || cursor.isUnknown()) {
      return;
    }
    if (range.start() == range.end()) {
      cursor.moveTo(range.end());
      cursor.fail("missing expression");
      return;
    }
    int at = sql.fault(range.start(), range.end(), form);
    if (at != StatementSyntax.NO_FAULT) {
      cursor.failAt(at, range.end());
    }
  }

  /** Checks a statement of SQL without the INTO that only PL/pgSQL knows. */
  void statement(TextRange range) {
    int into = intoOf(range);
    if (into < 0) {
      check(range, Form.STATEMENT);
      return;
    }
    if (into == range.start()) {
      cursor.moveTo(into);
      cursor.fail();
      return;
    }
    int after = targets.into(into + 1, range.end());
    if (after < 0) {
      return;
    }
    if (intoOf(new TextRange(after, range.end())) >= 0) {
      cursor.failAt(
          intoOf(new TextRange(after, range.end())),
          FaultKind.TOKEN,
          "INTO specified more than once");
      return;
    }
    int at = sql.faultAround(range.start(), into, after, range.end());
    if (at != StatementSyntax.NO_FAULT) {
      cursor.failAt(at, range.end());
    }
  }

  /** Returns the INTO that names variables: not that of INSERT, MERGE or IMPORT. */
  private int intoOf(TextRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      boolean ofStatement =
          i > range.start()
              && (cursor.isWordAt(i - 1, "insert") || cursor.isWordAt(i - 1, "merge"));
      if (cursor.isWordAt(i, "into") && !ofStatement) {
        return cursor.isWordAt(range.start(), "import") ? -1 : i;
      }
    }
    return -1;
  }
}
