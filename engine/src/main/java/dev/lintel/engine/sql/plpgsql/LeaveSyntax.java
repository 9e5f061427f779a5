package dev.lintel.engine.sql.plpgsql;

import dev.lintel.engine.sql.lex.TokenType;
import org.jspecify.annotations.Nullable;

/** Checks EXIT and CONTINUE, and the labels they name. */
final class LeaveSyntax {

  private final SyntaxCursor cursor;
  private final InnerSql sql;
  private final NameSpace names;

  LeaveSyntax(SyntaxCursor cursor, InnerSql sql, NameSpace names) {
    this.cursor = cursor;
    this.sql = sql;
    this.names = names;
  }

  void check() {
    int start = cursor.position();
    boolean exit = cursor.isWord("exit");
    cursor.advance();
    int at = cursor.position();
    boolean named = !cursor.isWord("when") && !cursor.isType(TokenType.TERMINATOR);
    String label = named ? cursor.name() : null;
    if (cursor.isWord("when")) {
      cursor.advance();
      sql.expression(cursor.readTo());
    } else {
      cursor.expectTerminator();
    }
    String fault = fault(exit, label);
    if (fault != null && !cursor.isUnknown()) {
      cursor.failAt(label == null ? start : at, FaultKind.SYNTAX, fault);
    }
  }

  private @Nullable String fault(boolean exit, @Nullable String label) {
    if (label == null) {
      return names.isInLoop()
          ? null
          : exit
              ? "EXIT cannot be used outside a loop, unless it has a label"
              : "CONTINUE cannot be used outside a loop";
    }
    NameSpace.Label found = names.label(label);
    if (found == null) {
      return "there is no label \"%s\" attached to any block or loop enclosing this statement"
          .formatted(label);
    }
    boolean whole = exit || found == NameSpace.Label.LOOP;
    return whole ? null : "block label \"%s\" cannot be used in CONTINUE".formatted(label);
  }
}
