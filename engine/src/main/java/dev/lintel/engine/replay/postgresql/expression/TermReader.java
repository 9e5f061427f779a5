package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.expression.Term.Between;
import dev.lintel.engine.replay.postgresql.expression.Term.Call;
import dev.lintel.engine.replay.postgresql.expression.Term.CastTo;
import dev.lintel.engine.replay.postgresql.expression.Term.Collated;
import dev.lintel.engine.replay.postgresql.expression.Term.Distinct;
import dev.lintel.engine.replay.postgresql.expression.Term.InList;
import dev.lintel.engine.replay.postgresql.expression.Term.Logic;
import dev.lintel.engine.replay.postgresql.expression.Term.Operation;
import dev.lintel.engine.replay.postgresql.expression.Term.Place;
import dev.lintel.engine.replay.postgresql.expression.Term.Quantified;
import dev.lintel.engine.replay.postgresql.expression.Term.Special;
import dev.lintel.engine.replay.postgresql.expression.Term.Test;
import dev.lintel.engine.sql.lex.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression with the precedence that PostgreSQL gives operators (PostgreSQL 17
 * documentation, section 4.1.6).
 */
final class TermReader {

  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int IS = 4;
  private static final int COMPARISON = 5;
  private static final int MEMBERSHIP = 6;
  private static final int OTHER = 7;
  private static final int SUM = 8;
  private static final int PRODUCT = 9;
  private static final int POWER = 10;
  private static final int ZONE = 11;
  private static final int COLLATION = 12;
  private static final int SIGN = 13;
  private static final int CAST = 14;

  private static final Set<String> QUANTIFIERS = Set.of("any", "some", "all");

  private final TermCursor cursor;
  private final PrimaryReader primaries;

  private TermReader(TermCursor cursor) {
    this.cursor = cursor;
    this.primaries = new PrimaryReader(cursor, this);
  }

  /** Returns the tree of an expression; null if it is not understood. */
  static @Nullable Term read(String text) {
    TermCursor cursor = new TermCursor(text);
    Term term = new TermReader(cursor).term();
    return cursor.hasFailed() || !cursor.isAtEnd() ? null : term;
  }

  Term term() {
    return term(OR);
  }

  private Term term(int least) {
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
      Term operand = term(NOT);
      return new Logic("NOT", List.of(operand), cursor.placeFrom(first));
    }
    if (cursor.is(TokenType.OPERATOR)) {
      String symbol = cursor.image();
      cursor.advance();
      Place place = cursor.placeFrom(first);
      boolean sign = symbol.equals("-") || symbol.equals("+");
      Term operand = term(sign ? SIGN : OTHER + 1);
      return new Operation(null, symbol, null, operand, place, cursor.placeFrom(first));
    }
    return primaries.primary();
  }

  private @Nullable Term infix(Term left, int least) {
    if (cursor.isAtEnd()) {
      return null;
    }
    if (cursor.is(TokenType.OPERATOR)) {
      int precedence = precedence(cursor.image());
      return precedence < least ? null : operation(left, precedence);
    }
    if (cursor.is(TokenType.DOUBLE_COLON) && CAST >= least) {
      cursor.advance();
      int first = cursor.position();
      new TypeExtent(cursor).skip();
      Place type = cursor.placeFrom(first);
      return new CastTo(left, cursor.textFrom(first), type, left.place().to(type));
    }
    return cursor.is(TokenType.WORD) ? word(left, least) : null;
  }

  private static int precedence(String symbol) {
    return switch (symbol) {
      case "=", "<", ">", "<=", ">=", "<>", "!=" -> COMPARISON;
      case "+", "-" -> SUM;
      case "*", "/", "%" -> PRODUCT;
      case "^" -> POWER;
      default -> OTHER;
    };
  }

  private Term operation(Term left, int precedence) {
    String symbol = cursor.image().equals("!=") ? "<>" : cursor.image();
    int first = cursor.position();
    cursor.advance();
    return operation(left, null, symbol, precedence, cursor.placeFrom(first));
  }

  private Term operation(
      Term left, @Nullable String schema, String symbol, int precedence, Place place) {
    if (QUANTIFIERS.contains(cursor.word()) && cursor.is(1, TokenType.LEFT_PAREN)) {
      cursor.advance();
      Term right = primaries.operandOfQuantifier();
      return new Quantified(symbol, left, right, place, left.place().to(right.place()));
    }
    Term right = term(precedence + 1);
    return new Operation(schema, symbol, left, right, place, left.place().to(right.place()));
  }

  private @Nullable Term word(Term left, int least) {
    String word = cursor.word();
    return switch (word) {
      case "or", "and" -> {
        int precedence = word.equals("or") ? OR : AND;
        yield precedence < least ? null : logic(left, precedence);
      }
      case "is", "isnull", "notnull" -> IS < least ? null : test(left);
      case "not", "between", "in", "like", "ilike", "similar" ->
          MEMBERSHIP < least || !isMembership() ? null : membership(left);
      case "at" -> ZONE < least ? null : atTimeZone(left);
      case "collate" -> COLLATION < least ? null : collate(left);
      case "operator" -> OTHER < least ? null : named(left);
      case "overlaps" -> OTHER < least ? null : overlaps(left);
      default -> null;
    };
  }

  private Term logic(Term left, int precedence) {
    List<Term> operands = new ArrayList<>(List.of(left));
    String word = precedence == OR ? "OR" : "AND";
    cursor.advance();
    operands.add(term(precedence + 1));
    return new Logic(word, operands, left.place().to(operands.get(1).place()));
  }

  private Term test(Term left) {
    int first = cursor.position();
    String word = cursor.word();
    cursor.advance();
    if (!word.equals("is")) {
      return new Test(left, left.place().to(cursor.placeFrom(first)));
    }
    boolean not = cursor.take("not");
    if (cursor.take("distinct", "from")) {
      Place symbol = cursor.placeFrom(first);
      Term right = term(COMPARISON);
      return new Distinct(left, right, symbol, left.place().to(right.place()));
    }
    String tested = cursor.word();
    cursor.advance();
    Place place = left.place().to(cursor.placeFrom(first));
    switch (tested) {
      case "true", "false", "unknown" -> {
        String message = (not ? "IS NOT " : "IS ") + tested.toUpperCase(java.util.Locale.ROOT);
        return new Logic(message, List.of(left), place);
      }
      case "null" -> {
        return new Test(left, place);
      }
      default -> {
        skipTest(tested);
        return new Special("bool", 'i', List.of(left), left.place().to(cursor.placeFrom(first)));
      }
    }
  }

  /** Reads over what follows IS JSON, IS NORMALIZED and IS DOCUMENT. */
  private void skipTest(String tested) {
    switch (tested) {
      case "document", "normalized" -> {
        // Nothing follows.
      }
      case "nfc", "nfd", "nfkc", "nfkd" -> cursor.require("normalized");
      case "json" -> {
        if (Set.of("value", "array", "object", "scalar").contains(cursor.word())) {
          cursor.advance();
        }
        if (cursor.take("with", "unique") || cursor.take("without", "unique")) {
          cursor.take("keys");
        }
      }
      default -> cursor.fail();
    }
  }

  private boolean isMembership() {
    return !cursor.isWord("not")
        || cursor.isWord(1, "between")
        || cursor.isWord(1, "in")
        || cursor.isWord(1, "like")
        || cursor.isWord(1, "ilike")
        || cursor.isWord(1, "similar");
  }

  private Term membership(Term left) {
    int first = cursor.position();
    boolean not = cursor.take("not");
    String word = cursor.word();
    cursor.advance();
    switch (word) {
      case "between" -> {
        return between(left, not, first);
      }
      case "in" -> {
        return in(left, not, first);
      }
      case "similar" -> {
        cursor.require("to");
        return pattern(left, not ? "!~" : "~", "similar_to_escape", first);
      }
      default -> {
        String operator = (not ? "!~~" : "~~") + (word.equals("ilike") ? "*" : "");
        return pattern(left, operator, "like_escape", first);
      }
    }
  }

  private Term between(Term left, boolean not, int first) {
    if (!cursor.take("symmetric")) {
      cursor.take("asymmetric");
    }
    Place symbol = cursor.placeFrom(first);
    Term low = term(OTHER);
    cursor.require("and");
    Term high = term(OTHER);
    return new Between(left, low, high, not, symbol, left.place().to(high.place()));
  }

  private Term in(Term left, boolean not, int first) {
    Place symbol = cursor.placeFrom(first);
    if (primaries.isQuery()) {
      Term query = primaries.operandOfQuantifier();
      String operator = not ? "<>" : "=";
      return new Quantified(operator, left, query, symbol, left.place().to(query.place()));
    }
    cursor.require(TokenType.LEFT_PAREN);
    List<Term> items = list();
    cursor.require(TokenType.RIGHT_PAREN);
    return new InList(left, items, not, symbol, left.place().to(cursor.placeFrom(first)));
  }

  /** Reads the pattern of LIKE and SIMILAR TO, with the function that ESCAPE calls. */
  private Term pattern(Term left, String operator, String function, int first) {
    Place symbol = cursor.placeFrom(first);
    if (QUANTIFIERS.contains(cursor.word()) && cursor.is(1, TokenType.LEFT_PAREN)) {
      cursor.advance();
      Term right = primaries.operandOfQuantifier();
      return new Quantified(operator, left, right, symbol, left.place().to(right.place()));
    }
    Term pattern = term(OTHER);
    boolean similar = function.equals("similar_to_escape");
    List<Term> arguments = new ArrayList<>(List.of(pattern));
    if (cursor.take("escape")) {
      arguments.add(term(OTHER));
    }
    Term right = pattern;
    if (similar || arguments.size() > 1) {
      right = call(function, arguments, pattern.place());
    }
    return new Operation(null, operator, left, right, symbol, left.place().to(pattern.place()));
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
    Term zone = term(ZONE + 1);
    return call("timezone", List.of(zone, left), left.place().to(zone.place()));
  }

  private Term collate(Term left) {
    cursor.advance();
    int first = cursor.position();
    cursor.advance();
    while (cursor.take(TokenType.DOT)) {
      cursor.advance();
    }
    return new Collated(left, left.place().to(cursor.placeFrom(first)));
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
    return operation(left, schema, symbol, OTHER, cursor.placeFrom(first));
  }

  private Term overlaps(Term left) {
    cursor.advance();
    Term right = term(OTHER + 1);
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
