package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TokenType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks GET DIAGNOSTICS (PostgreSQL 17 documentation, sections 41.5.5 and 41.6.8.1). */
final class DiagnosticsSyntax {

  private static final Set<String> OF_CURRENT = Set.of("row_count", "result_oid");

  /** Version 16 and later know it; an older one calls it unknown. */
  private static final String ROUTINE = "pg_routine_oid";

  private static final Set<String> OF_STACKED =
      Set.of(
          "pg_exception_detail",
          "pg_exception_hint",
          "pg_exception_context",
          "column_name",
          "constraint_name",
          "pg_datatype_name",
          "message_text",
          "table_name",
          "schema_name",
          "returned_sqlstate");

  private final SyntaxCursor cursor;
  private final Targets targets;

  DiagnosticsSyntax(SyntaxCursor cursor, Targets targets) {
    this.cursor = cursor;
    this.targets = targets;
  }

  void check() {
    int start = cursor.position();
    cursor.advance();
    boolean stacked = cursor.isWord("stacked");
    if (stacked || cursor.isWord("current")) {
      cursor.advance();
    }
    cursor.expect("diagnostics");
    String misplaced = null;
    boolean more = true;
    while (more && !cursor.stopped()) {
      String item = item(stacked);
      misplaced = misplaced == null ? item : misplaced;
      more = cursor.isType(TokenType.COMMA);
      if (more) {
        cursor.advance();
      }
    }
    cursor.expectTerminator();
    if (misplaced != null) {
      cursor.failAt(
          start,
          FaultKind.SYNTAX,
          "diagnostics item %s is not allowed in GET %s DIAGNOSTICS"
              .formatted(misplaced.toUpperCase(Locale.ROOT), stacked ? "STACKED" : "CURRENT"));
    }
  }

  /** Checks one item; returns its name if it does not belong to this form of the statement. */
  private @Nullable String item(boolean stacked) {
    target();
    if (cursor.isType(TokenType.ASSIGN) || cursor.isOperator("=")) {
      cursor.advance();
    } else {
      cursor.fail();
    }
    if (cursor.stopped()) {
      return null;
    }
    String item = cursor.word();
    boolean ofCurrent = OF_CURRENT.contains(item);
    boolean ofStacked = OF_STACKED.contains(item);
    if (!ofCurrent && !ofStacked && !item.equals("pg_context") && !item.equals(ROUTINE)) {
      cursor.fail("unrecognized GET DIAGNOSTICS item");
    }
    cursor.advance();
    return (stacked ? ofCurrent : ofStacked) ? item : null;
  }

  private void target() {
    int at = cursor.position();
    PlVariable variable = targets.variable(at, cursor.size());
    Targets.Named named = variable == null ? null : targets.named(at, cursor.size());
    if (variable != null && named != null) {
      targets.requireScalar(variable, at);
      targets.requireAssignable(variable, at);
      cursor.moveTo(named.end());
      if (cursor.isType(TokenType.LEFT_BRACKET)) {
        cursor.failAt(
            at, FaultKind.SYNTAX, "\"%s\" is not a scalar variable".formatted(variable.name()));
      }
    }
  }
}
