package dev.lintel.engine.sql;

import dev.lintel.engine.sql.lex.Syntax;
import dev.lintel.engine.sql.lex.TokenList;
import dev.lintel.engine.sql.lex.TokenRange;
import dev.lintel.engine.sql.lex.TokenType;

/** Forms of statements that do something else than their first words tell. */
final class StatementForms {

  private final TokenList tokens;
  private final Syntax syntax;

  StatementForms(TokenList tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /** ALTER TABLE ALL IN TABLESPACE names no table and changes nothing the catalog keeps. */
  boolean movesTablespace(StatementHead head, TokenRange range) {
    int i = range.first() + 1 + head.object().split(" ").length;
    return head.verb().equals("ALTER")
        && i + 2 < range.end()
        && tokens.isWord(i, "ALL")
        && tokens.isWord(i + 1, "IN")
        && tokens.isWord(i + 2, "TABLESPACE");
  }

  /** Of what a session can discard, only ALL and temporary tables are in the catalog. */
  boolean keepsTables(StatementHead head, TokenRange range) {
    int second = range.first() + 1;
    return head.verb().equals("DISCARD")
        && second < range.end()
        && (tokens.isWord(second, "PLANS") || tokens.isWord(second, "SEQUENCES"));
  }

  /** SELECT … INTO makes a table in PostgreSQL and SQL Server; in MySQL it sets variables. */
  boolean makesTable(StatementHead head, TokenRange range) {
    if (!head.verb().equals("SELECT") || syntax == Syntax.MYSQL || syntax == Syntax.SQLITE) {
      return false;
    }
    int depth = 0;
    for (int i = range.first() + 1; i < range.end(); i++) {
      TokenType type = tokens.type(i);
      if (type == TokenType.LEFT_PAREN) {
        depth++;
      } else if (type == TokenType.RIGHT_PAREN) {
        depth--;
      } else if (depth == 0 && tokens.isWord(i, "INTO")) {
        return true;
      }
    }
    return false;
  }
}
