package dev.lintel.engine.replay.postgresql.expression;

import dev.lintel.engine.replay.postgresql.expression.Term.Between;
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
import java.util.Locale;
import java.util.Set;

/** Reads what is asked of a term: IS …, BETWEEN, IN, LIKE, SIMILAR TO, and ANY and ALL. */
final class PredicateReader {

  private static final Set<String> QUANTIFIERS = Set.of("any", "some", "all");

  private final TermCursor cursor;
  private final TermReader terms;
  private final PrimaryReader primaries;

  PredicateReader(TermCursor cursor, TermReader terms, PrimaryReader primaries) {
    this.cursor = cursor;
    this.terms = terms;
    this.primaries = primaries;
  }

  /** Returns whether ANY, SOME or ALL comes next, and what it is of. */
  boolean isQuantifier() {
    return QUANTIFIERS.contains(cursor.word()) && cursor.is(1, TokenType.LEFT_PAREN);
  }

  /** Reads ANY, SOME or ALL and what it is of. */
  Term quantified(Term left, String operator, Place symbol) {
    boolean any = !cursor.isWord("all");
    cursor.advance();
    Term right = primaries.operandOfQuantifier();
    return new Quantified(operator, any, left, right, symbol, left.place().to(right.place()));
  }

  /** Reads IS and what is tested. */
  Term test(Term left) {
    int first = cursor.position();
    String word = cursor.word();
    cursor.advance();
    if (!word.equals("is")) {
      return new Test(left, word.equals("notnull"), left.place().to(cursor.placeFrom(first)));
    }
    boolean not = cursor.take("not");
    if (cursor.take("distinct", "from")) {
      Place symbol = cursor.placeFrom(first);
      Term right = terms.term(Precedence.COMPARISON);
      return new Distinct(left, right, not, symbol, left.place().to(right.place()));
    }
    String tested = cursor.word();
    cursor.advance();
    Place place = left.place().to(cursor.placeFrom(first));
    switch (tested) {
      case "true", "false", "unknown" -> {
        String message = (not ? "IS NOT " : "IS ") + tested.toUpperCase(Locale.ROOT);
        return new Logic(message, List.of(left), place);
      }
      case "null" -> {
        return new Test(left, not, place);
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

  /** Returns whether BETWEEN, IN, LIKE or SIMILAR comes next, with or without NOT. */
  boolean isMembership() {
    return !cursor.isWord("not")
        || cursor.isWord(1, "between")
        || cursor.isWord(1, "in")
        || cursor.isWord(1, "like")
        || cursor.isWord(1, "ilike")
        || cursor.isWord(1, "similar");
  }

  Term membership(Term left) {
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
    boolean symmetric = cursor.take("symmetric");
    if (!symmetric) {
      cursor.take("asymmetric");
    }
    Place symbol = cursor.placeFrom(first);
    Term low = terms.term(Precedence.OTHER);
    cursor.require("and");
    Term high = terms.term(Precedence.OTHER);
    return new Between(left, low, high, not, symmetric, symbol, left.place().to(high.place()));
  }

  private Term in(Term left, boolean not, int first) {
    Place symbol = cursor.placeFrom(first);
    if (primaries.isQuery()) {
      Term query = primaries.operandOfQuantifier();
      String operator = not ? "<>" : "=";
      return new Quantified(operator, !not, left, query, symbol, left.place().to(query.place()));
    }
    cursor.require(TokenType.LEFT_PAREN);
    List<Term> items = terms.list();
    cursor.require(TokenType.RIGHT_PAREN);
    return new InList(left, items, not, symbol, left.place().to(cursor.placeFrom(first)));
  }

  /** Reads the pattern of LIKE and SIMILAR TO, with the function that ESCAPE calls. */
  private Term pattern(Term left, String operator, String function, int first) {
    Place symbol = cursor.placeFrom(first);
    if (isQuantifier()) {
      return quantified(left, operator, symbol);
    }
    Term pattern = terms.term(Precedence.OTHER);
    boolean similar = function.equals("similar_to_escape");
    List<Term> arguments = new ArrayList<>(List.of(pattern));
    if (cursor.take("escape")) {
      arguments.add(terms.term(Precedence.OTHER));
    }
    Term right = pattern;
    if (similar || arguments.size() > 1) {
      right = TermReader.call(function, arguments, pattern.place());
    }
    return new Operation(null, operator, left, right, symbol, left.place().to(pattern.place()));
  }
}
