package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.expression.Term.Argument;
import dev.lintel.engine.replay.postgresql.expression.Term.Call;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;

/** Reads calls of functions. */
final class CallReader {

  private final TermCursor cursor;
  private final TermReader terms;

  CallReader(TermCursor cursor, TermReader terms) {
    this.cursor = cursor;
    this.terms = terms;
  }

  /** Reads the arguments of a call and what follows them. */
  Term call(List<String> name, int first) {
    cursor.require(TokenType.LEFT_PAREN);
    boolean star = cursor.isOperator("*");
    boolean distinct = false;
    boolean variadic = false;
    List<Argument> arguments = new ArrayList<>();
    List<Term> order = List.of();
    if (star) {
      cursor.advance();
    } else if (!cursor.is(TokenType.RIGHT_PAREN)) {
      distinct = cursor.take("distinct");
      cursor.take("all");
      do {
        variadic |= cursor.take("variadic");
        arguments.add(argument());
      } while (cursor.take(TokenType.COMMA));
      order = cursor.take("order", "by") ? orderBy() : order;
    }
    cursor.require(TokenType.RIGHT_PAREN);
    List<Term> within = null;
    if (cursor.take("within", "group")) {
      cursor.require(TokenType.LEFT_PAREN);
      within = cursor.take("order", "by") ? orderBy() : List.of();
      cursor.require(TokenType.RIGHT_PAREN);
    }
    Term filter = null;
    if (cursor.isWord("filter") && cursor.is(1, TokenType.LEFT_PAREN)) {
      cursor.advance();
      cursor.advance();
      cursor.require("where");
      filter = terms.term();
      cursor.require(TokenType.RIGHT_PAREN);
    }
    boolean over = cursor.take("over");
    if (over && cursor.is(TokenType.LEFT_PAREN)) {
      cursor.skipParentheses();
    } else if (over) {
      cursor.advance();
    }
    return new Call(
        name.size() > 1 ? name.get(name.size() - 2) : null,
        name.get(name.size() - 1),
        arguments,
        star,
        distinct,
        variadic,
        order,
        within,
        filter,
        over,
        cursor.placeFrom(first));
  }

  private Argument argument() {
    boolean named = cursor.isName(0) && (cursor.is(1, TokenType.ASSIGN) || cursor.isArrow(1));
    if (!named) {
      return new Argument(null, terms.term());
    }
    String name = cursor.name();
    cursor.advance();
    cursor.advance();
    return new Argument(name, terms.term());
  }

  private List<Term> orderBy() {
    List<Term> order = new ArrayList<>();
    do {
      order.add(terms.term());
      if (!cursor.take("asc") && !cursor.take("desc") && cursor.take("using")) {
        cursor.advance();
      }
      if (!cursor.take("nulls", "first")) {
        cursor.take("nulls", "last");
      }
    } while (cursor.take(TokenType.COMMA));
    return order;
  }
}
