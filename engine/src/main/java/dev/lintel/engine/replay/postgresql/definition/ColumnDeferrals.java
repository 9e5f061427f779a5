package dev.lintel.engine.replay.postgresql.definition;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.RefusalKind;
import dev.lintel.engine.replay.postgresql.execution.Execution;
import dev.lintel.engine.replay.postgresql.execution.Refused;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.sql.lex.TokenType;
import dev.lintel.engine.sql.node.ColumnDefinition;

/**
 * DEFERRABLE and its kin in the definition of a column, which belong to the constraint before them
 * ({@code transformConstraintAttrs} of the server's source).
 */
final class ColumnDeferrals {

  private final Execution execution;
  private final ColumnDefinition column;
  private final Tokens tokens;

  /** Whether the last constraint is one that may be checked later. */
  private boolean mayWait;

  private boolean deferrabilitySaid;
  private boolean timeSaid;
  private boolean deferrable;
  private boolean deferred;

  private ColumnDeferrals(Execution execution, ColumnDefinition column) {
    this.execution = execution;
    this.column = column;
    this.tokens = Tokens.of(execution.text(column));
  }

  /** Refuses what stands behind no key, or twice behind one. */
  static void require(Execution execution, ColumnDefinition column) {
    new ColumnDeferrals(execution, column).require();
  }

  private void require() {
    int depth = 0;
    for (int i = 1; i < tokens.size(); i++) {
      depth += tokens.is(i, TokenType.LEFT_PAREN) || tokens.is(i, TokenType.LEFT_BRACKET) ? 1 : 0;
      depth -= tokens.is(i, TokenType.RIGHT_PAREN) || tokens.is(i, TokenType.RIGHT_BRACKET) ? 1 : 0;
      if (depth == 0) {
        word(i);
      }
    }
  }

  private void word(int i) {
    if (tokens.isWord(i, "deferrable")) {
      deferrability(!tokens.isWord(i - 1, "not"));
    } else if (tokens.areWords(i, "initially", "deferred")) {
      time(true);
    } else if (tokens.areWords(i, "initially", "immediate")) {
      time(false);
    } else if (tokens.isWord(i, "unique")
        || tokens.isWord(i, "primary")
        || tokens.isWord(i, "references")) {
      begin(true);
    } else if (beginsOther(i)) {
      begin(false);
    }
  }

  /** ON DELETE SET NULL and SET DEFAULT are parts of a foreign key. */
  private boolean beginsOther(int i) {
    boolean word =
        tokens.isWord(i, "null")
            || tokens.isWord(i, "default")
            || tokens.isWord(i, "check")
            || tokens.isWord(i, "generated");
    return word && !tokens.isWord(i - 1, "set");
  }

  private void begin(boolean ofKey) {
    mayWait = ofKey;
    deferrabilitySaid = false;
    timeSaid = false;
    deferrable = false;
    deferred = false;
  }

  private void deferrability(boolean yes) {
    requireKey(yes ? "DEFERRABLE" : "NOT DEFERRABLE");
    if (deferrabilitySaid) {
      throw refused("multiple DEFERRABLE/NOT DEFERRABLE clauses not allowed");
    }
    deferrabilitySaid = true;
    deferrable = yes;
    if (!yes && timeSaid && deferred) {
      throw contradiction();
    }
  }

  private void time(boolean late) {
    requireKey(late ? "INITIALLY DEFERRED" : "INITIALLY IMMEDIATE");
    if (timeSaid) {
      throw refused("multiple INITIALLY IMMEDIATE/DEFERRED clauses not allowed");
    }
    timeSaid = true;
    deferred = late;
    if (late && deferrabilitySaid && !deferrable) {
      throw contradiction();
    }
  }

  private void requireKey(String clause) {
    if (!mayWait) {
      throw refused("misplaced %s clause".formatted(clause));
    }
  }

  private Refused contradiction() {
    return refused("constraint declared INITIALLY DEFERRED must be DEFERRABLE");
  }

  private Refused refused(String message) {
    return execution.refused(
        RefusalKind.SYNTAX_ERROR,
        message,
        ObjectPath.relation(new QualifiedName("", "")),
        execution.span(column),
        null);
  }
}
