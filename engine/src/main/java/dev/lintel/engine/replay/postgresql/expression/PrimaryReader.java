package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.expression.Term.ArrayOf;
import dev.lintel.engine.replay.postgresql.expression.Term.Case;
import dev.lintel.engine.replay.postgresql.expression.Term.Constant;
import dev.lintel.engine.replay.postgresql.expression.Term.Field;
import dev.lintel.engine.replay.postgresql.expression.Term.Name;
import dev.lintel.engine.replay.postgresql.expression.Term.Parameter;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import dev.lintel.engine.replay.postgresql.expression.Term.Query;
import dev.lintel.engine.replay.postgresql.expression.Term.QueryUse;
import dev.lintel.engine.replay.postgresql.expression.Term.Row;
import dev.lintel.engine.replay.postgresql.expression.Term.Special;
import dev.lintel.engine.replay.postgresql.expression.Term.Subscript;
import dev.lintel.engine.replay.postgresql.expression.Term.Value;
import dev.lintel.engine.replay.postgresql.expression.Term.When;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what operators stand between ({@code c_expr} of the server's grammar). */
final class PrimaryReader {

  private static final Set<String> QUERY_WORDS = Set.of("select", "with", "table");
  private static final Set<String> QUERY_GOES_ON =
      Set.of("union", "intersect", "except", "order", "limit", "offset", "fetch", "for");

  private final TermCursor cursor;
  private final TermReader terms;
  private final CallReader calls;
  private final SpecialCallReader specials;
  private final CastReader casts;

  PrimaryReader(TermCursor cursor, TermReader terms) {
    this.cursor = cursor;
    this.terms = terms;
    this.calls = new CallReader(cursor, terms);
    this.specials = new SpecialCallReader(cursor, terms);
    this.casts = new CastReader(cursor, terms, this);
  }

  Term primary() {
    int first = cursor.position();
    Term term = unit();
    while (!cursor.hasFailed()) {
      if (cursor.is(TokenType.LEFT_BRACKET)) {
        term = subscript(term, first);
      } else if (cursor.is(TokenType.DOT) && cursor.isName(1)) {
        cursor.advance();
        String name = cursor.name();
        cursor.advance();
        term = new Field(term, name, cursor.placeFrom(first));
      } else if (cursor.take(TokenType.DOT)) {
        cursor.advance();
        term = unknown(first); // (row).*
      } else {
        return term;
      }
    }
    return term;
  }

  private Term unit() {
    int first = cursor.position();
    if (cursor.isAtEnd()) {
      cursor.fail();
      return unknown(first);
    }
    if (cursor.isString(0)) {
      return string(first);
    }
    if (cursor.is(TokenType.INTEGER)
        || cursor.is(TokenType.DECIMAL)
        || cursor.is(TokenType.FLOAT)) {
      Constant constant = cursor.is(TokenType.INTEGER) ? Constant.INTEGER : Constant.DECIMAL;
      return constant(constant, first);
    }
    if (cursor.is(TokenType.PARAMETER)) {
      String text = cursor.image();
      cursor.advance();
      return new Parameter(text, cursor.placeFrom(first));
    }
    if (cursor.is(TokenType.LEFT_PAREN)) {
      return parentheses();
    }
    if (cursor.is(TokenType.WORD)) {
      Term special = keyword(cursor.word());
      return special != null ? special : name();
    }
    if (cursor.isName(0)) {
      return name();
    }
    cursor.fail();
    return unknown(first);
  }

  private Term constant(Constant constant, int first) {
    String text = cursor.image();
    cursor.advance();
    return new Value(constant, text, cursor.placeFrom(first));
  }

  /** Reads a string with the parts it goes on in. */
  Term string(int first) {
    Constant constant = cursor.isBits() ? Constant.BITS : Constant.STRING;
    StringBuilder text = new StringBuilder(cursor.is(TokenType.HEX_STRING) ? "x" : "");
    text.append(cursor.string());
    cursor.advance();
    while (cursor.isString(0)) {
      text.append(cursor.string());
      cursor.advance();
    }
    return new Value(constant, text.toString(), cursor.placeFrom(first));
  }

  private Term parentheses() {
    int first = cursor.position();
    if (isQuery()) {
      cursor.skipParentheses();
      return new Query(QueryUse.VALUE, cursor.placeFrom(first));
    }
    cursor.advance();
    List<Term> items = terms.list();
    if (QUERY_GOES_ON.contains(cursor.word())) {
      cursor.moveTo(first);
      cursor.skipParentheses();
      return new Query(QueryUse.VALUE, cursor.placeFrom(first));
    }
    cursor.require(TokenType.RIGHT_PAREN);
    return items.size() == 1 ? items.get(0) : new Row(items, cursor.placeFrom(first));
  }

  /** Returns whether a parenthesis is next that a query stands in. */
  boolean isQuery() {
    // A column may be called VALUES.
    boolean values = cursor.isWord(1, "values") && cursor.is(2, TokenType.LEFT_PAREN);
    return cursor.is(TokenType.LEFT_PAREN)
        && (values || QUERY_WORDS.stream().anyMatch(word -> cursor.isWord(1, word)));
  }

  /** Reads the array or query after ANY, ALL and IN. */
  Term operandOfQuantifier() {
    int first = cursor.position();
    if (isQuery()) {
      cursor.skipParentheses();
      return new Query(QueryUse.SET, cursor.placeFrom(first));
    }
    cursor.require(TokenType.LEFT_PAREN);
    Term term = terms.term();
    if (QUERY_GOES_ON.contains(cursor.word())) {
      cursor.moveTo(first);
      cursor.skipParentheses();
      return new Query(QueryUse.SET, cursor.placeFrom(first));
    }
    cursor.require(TokenType.RIGHT_PAREN);
    return term;
  }

  private @Nullable Term keyword(String word) {
    int first = cursor.position();
    switch (word) {
      case "true", "false" -> {
        return constant(Constant.BOOLEAN, first);
      }
      case "null" -> {
        return constant(Constant.NULL, first);
      }
      case "case" -> {
        return caseTerm();
      }
      case "cast" -> {
        return cursor.is(1, TokenType.LEFT_PAREN) ? casts.cast() : null;
      }
      case "array" -> {
        return array();
      }
      case "exists" -> {
        cursor.advance();
        cursor.skipParentheses();
        return new Query(QueryUse.EXISTS, cursor.placeFrom(first));
      }
      case "row" -> {
        return cursor.is(1, TokenType.LEFT_PAREN) ? row() : null;
      }
      default -> {
        Term literal = casts.typedLiteral();
        return literal != null ? literal : specials.special(word);
      }
    }
  }

  private Term caseTerm() {
    int first = cursor.position();
    cursor.advance();
    Term operand = cursor.isWord("when") ? null : terms.term();
    List<When> branches = new ArrayList<>();
    while (cursor.take("when")) {
      Term condition = terms.term();
      cursor.require("then");
      branches.add(new When(condition, terms.term()));
    }
    Term otherwise = cursor.take("else") ? terms.term() : null;
    cursor.require("end");
    return new Case(operand, branches, otherwise, cursor.placeFrom(first));
  }

  private Term array() {
    int first = cursor.position();
    cursor.advance();
    if (cursor.is(TokenType.LEFT_PAREN)) {
      cursor.skipParentheses();
      return new Query(QueryUse.ARRAY, cursor.placeFrom(first));
    }
    return elements(first);
  }

  private Term elements(int first) {
    cursor.require(TokenType.LEFT_BRACKET);
    List<Term> elements = new ArrayList<>();
    while (!cursor.isAtEnd() && !cursor.is(TokenType.RIGHT_BRACKET)) {
      elements.add(cursor.is(TokenType.LEFT_BRACKET) ? elements(cursor.position()) : terms.term());
      if (!cursor.take(TokenType.COMMA)) {
        break;
      }
    }
    cursor.require(TokenType.RIGHT_BRACKET);
    return new ArrayOf(elements, cursor.placeFrom(first));
  }

  private Term row() {
    int first = cursor.position();
    cursor.advance();
    cursor.advance();
    List<Term> items = cursor.is(TokenType.RIGHT_PAREN) ? List.of() : terms.list();
    cursor.require(TokenType.RIGHT_PAREN);
    return new Row(items, cursor.placeFrom(first));
  }

  private Term name() {
    int first = cursor.position();
    List<String> parts = new ArrayList<>();
    parts.add(cursor.name());
    cursor.advance();
    while (cursor.is(TokenType.DOT)) {
      cursor.advance();
      if (cursor.isOperator("*")) {
        cursor.advance();
        return new Name(parts, true, cursor.placeFrom(first));
      }
      if (!cursor.isName(0)) {
        cursor.fail();
        return unknown(first);
      }
      parts.add(cursor.name());
      cursor.advance();
    }
    return cursor.is(TokenType.LEFT_PAREN)
        ? calls.call(parts, first)
        : new Name(parts, false, cursor.placeFrom(first));
  }

  private Term subscript(Term operand, int first) {
    cursor.advance();
    List<Term> indices = new ArrayList<>();
    boolean slice = false;
    while (!cursor.isAtEnd() && !cursor.is(TokenType.RIGHT_BRACKET)) {
      if (cursor.take(TokenType.COLON)) {
        slice = true;
      } else {
        indices.add(terms.term());
      }
    }
    cursor.require(TokenType.RIGHT_BRACKET);
    Place place = cursor.placeFrom(first);
    if (operand instanceof Subscript inner && !cursor.hasFailed()) {
      indices.addAll(0, inner.indices());
      return new Subscript(inner.operand(), indices, slice || inner.slice(), place);
    }
    return new Subscript(operand, indices, slice, place);
  }

  private Term unknown(int first) {
    return new Special(null, 'v', List.of(), cursor.placeFrom(first));
  }
}
