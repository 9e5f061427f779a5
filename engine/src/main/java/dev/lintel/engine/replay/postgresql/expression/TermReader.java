package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.expression.Term.Call;
import dev.lintel.engine.replay.postgresql.expression.Term.CastTo;
import dev.lintel.engine.replay.postgresql.expression.Term.Collated;
import dev.lintel.engine.replay.postgresql.expression.Term.Logic;
import dev.lintel.engine.replay.postgresql.expression.Term.Operation;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import dev.lintel.engine.replay.postgresql.expression.Term.Special;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression with the precedence that PostgreSQL gives operators (PostgreSQL 17
 * documentation, section 4.1.6).
 */
final class TermReader {

  private final TermCursor cursor;
  private final PrimaryReader primaries;
  private final PredicateReader predicates;

  private TermReader(TermCursor cursor) {
    this.cursor = cursor;
    this.primaries = new PrimaryReader(cursor, this);
    this.predicates = new PredicateReader(cursor, this, primaries);
  }

  /** Returns the tree of an expression; null if it is not understood. */
  static @Nullable Term read(String text) {
    TermCursor cursor = new TermCursor(text);
    Term term = new TermReader(cursor).term();
    return cursor.hasFailed() || !cursor.isAtEnd() ? null : term;
  }

  Term term() {
    return term(Precedence.OR);
  }

  /** Reads a term whose operators hold at least as close. */
  Term term(int least) {
    Term left = prefix();
    while (true) {
      Term longer = infix(left, least);
      if (longer == null) {
        return left;
      }
      left = longer;
    }
  }

  private Term prefix() {
    int first = cursor.position();
    if (cursor.take("not")) {
      Term operand = term(Precedence.NOT);
      return new Logic("NOT", List.of(operand), cursor.placeFrom(first));
    }
    if (cursor.is(TokenType.OPERATOR)) {
      String symbol = cursor.image();
      cursor.advance();
      Place place = cursor.placeFrom(first);
      boolean sign = symbol.equals("-") || symbol.equals("+");
      Term operand = term(sign ? Precedence.SIGN : Precedence.OTHER + 1);
      return new Operation(null, symbol, null, operand, place, cursor.placeFrom(first));
    }
    return primaries.primary();
  }

  private @Nullable Term infix(Term left, int least) {
    if (cursor.isAtEnd()) {
      return null;
    }
    if (cursor.is(TokenType.OPERATOR)) {
      int precedence = Precedence.of(cursor.image());
      return precedence < least ? null : operation(left, precedence);
    }
    if (cursor.is(TokenType.DOUBLE_COLON) && Precedence.CAST >= least) {
      cursor.advance();
      int first = cursor.position();
      new TypeExtent(cursor).skip();
      Place type = cursor.placeFrom(first);
      return new CastTo(left, cursor.textFrom(first), type, left.place().to(type));
    }
    return cursor.is(TokenType.WORD) ? word(left, least) : null;
  }

  private Term operation(Term left, int precedence) {
    String symbol = cursor.image().equals("!=") ? "<>" : cursor.image();
    int first = cursor.position();
    cursor.advance();
    return operation(left, null, symbol, precedence, cursor.placeFrom(first));
  }

  private Term operation(
      Term left, @Nullable String schema, String symbol, int precedence, Place place) {
    if (predicates.isQuantifier()) {
      return predicates.quantified(left, symbol, place);
    }
    Term right = term(precedence + 1);
    return new Operation(schema, symbol, left, right, place, left.place().to(right.place()));
  }

  private @Nullable Term word(Term left, int least) {
    String word = cursor.word();
    return switch (word) {
      case "or", "and" -> {
        int precedence = word.equals("or") ? Precedence.OR : Precedence.AND;
        yield precedence < least ? null : logic(left, precedence);
      }
      case "is", "isnull", "notnull" -> Precedence.IS < least ? null : predicates.test(left);
      case "not", "between", "in", "like", "ilike", "similar" ->
          Precedence.MEMBERSHIP < least || !predicates.isMembership()
              ? null
              : predicates.membership(left);
      case "at" -> Precedence.ZONE < least ? null : atTimeZone(left);
      case "collate" -> Precedence.COLLATION < least ? null : collate(left);
      case "operator" -> Precedence.OTHER < least ? null : named(left);
      case "overlaps" -> Precedence.OTHER < least ? null : overlaps(left);
      default -> null;
    };
  }

  private Term logic(Term left, int precedence) {
    List<Term> operands = new ArrayList<>(List.of(left));
    String word = precedence == Precedence.OR ? "OR" : "AND";
    cursor.advance();
    operands.add(term(precedence + 1));
    return new Logic(word, operands, left.place().to(operands.get(1).place()));
  }

  private Term atTimeZone(Term left) {
    int first = cursor.position();
    cursor.advance();
    if (cursor.take("local")) {
      return call("timezone", List.of(left), left.place().to(cursor.placeFrom(first)));
    }
    if (!cursor.take("time", "zone")) {
      cursor.fail();
    }
    Term zone = term(Precedence.ZONE + 1);
    return call("timezone", List.of(zone, left), left.place().to(zone.place()));
  }

  private Term collate(Term left) {
    cursor.advance();
    int first = cursor.position();
    cursor.advance();
    while (cursor.take(TokenType.DOT)) {
      cursor.advance();
    }
    Place name = cursor.placeFrom(first);
    return new Collated(left, cursor.textFrom(first), name, left.place().to(name));
  }

  private Term named(Term left) {
    int first = cursor.position();
    cursor.advance();
    cursor.require(TokenType.LEFT_PAREN);
    String schema = null;
    while (cursor.isName(0) && cursor.is(1, TokenType.DOT)) {
      schema = cursor.name();
      cursor.advance();
      cursor.advance();
    }
    String symbol = cursor.image().equals("!=") ? "<>" : cursor.image();
    cursor.require(TokenType.OPERATOR);
    cursor.require(TokenType.RIGHT_PAREN);
    return operation(left, schema, symbol, Precedence.OTHER, cursor.placeFrom(first));
  }

  private Term overlaps(Term left) {
    cursor.advance();
    Term right = term(Precedence.OTHER + 1);
    return new Special("bool", 'i', List.of(left, right), left.place().to(right.place()));
  }

  static Term call(String function, List<Term> arguments, Place place) {
    return call("pg_catalog", function, arguments, place);
  }

  static Term call(@Nullable String schema, String function, List<Term> arguments, Place place) {
    return new Call(
        schema,
        function,
        arguments.stream().map(term -> new Term.Argument(null, term)).toList(),
        false,
        false,
        false,
        List.of(),
        null,
        null,
        false,
        place);
  }

  /** Reads terms between commas. */
  List<Term> list() {
    List<Term> terms = new ArrayList<>();
    do {
      terms.add(term());
    } while (cursor.take(TokenType.COMMA));
    return terms;
  }
}
