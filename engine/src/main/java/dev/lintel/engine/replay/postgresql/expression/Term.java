package dev.lintel.engine.replay.postgresql.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an expression ({@code a_expr} and {@code c_expr} of the server's grammar). */
sealed interface Term {

  /** Returns where it stands. */
  Place place();

  /**
   * Where something stands in the text.
   *
   * @param start the offset of its first character
   * @param end the offset after its last
   */
  record Place(int start, int end) {

    Place to(Place last) {
      return new Place(start, last.end);
    }
  }

  /** What a constant is written as. */
  enum Constant {
    INTEGER,
    DECIMAL,
    STRING,
    BITS,
    BOOLEAN,
    NULL
  }

  /** A constant; the text of bits that are written as hexadecimal digits begins with an x. */
  record Value(Constant constant, String text, Place place) implements Term {}

  record Parameter(String text, Place place) implements Term {}

  /** A name that may be a column, or a star behind one. */
  record Name(List<String> parts, boolean star, Place place) implements Term {}

  /**
   * An operator between two operands, or before one.
   *
   * @param schema the schema of OPERATOR(); null if there is none
   * @param left null for a prefix operator
   * @param symbol where the operator itself stands
   */
  record Operation(
      @Nullable String schema,
      String operator,
      @Nullable Term left,
      Term right,
      Place symbol,
      Place place)
      implements Term {}

  /** An operator and ANY, or else ALL, of an array or query. */
  record Quantified(String operator, boolean any, Term left, Term right, Place symbol, Place place)
      implements Term {}

  /**
   * AND, OR, NOT, or a test such as IS NOT TRUE.
   *
   * @param word what stands before TYPE in the server's messages
   */
  record Logic(String word, List<Term> operands, Place place) implements Term {}

  /** IS NULL, or IS NOT NULL. */
  record Test(Term operand, boolean not, Place place) implements Term {}

  /** IS DISTINCT FROM, or IS NOT DISTINCT FROM. */
  record Distinct(Term left, Term right, boolean not, Place symbol, Place place) implements Term {}

  record InList(Term left, List<Term> items, boolean not, Place symbol, Place place)
      implements Term {}

  record Between(
      Term operand, Term low, Term high, boolean not, boolean symmetric, Place symbol, Place place)
      implements Term {}

  /** A CASE; {@code operand} and {@code otherwise} are null where they are not written. */
  record Case(@Nullable Term operand, List<When> branches, @Nullable Term otherwise, Place place)
      implements Term {}

  record When(Term condition, Term result) {}

  /** COALESCE, GREATEST or LEAST. */
  record Choice(String word, List<Term> arguments, Place place) implements Term {}

  record NullIf(Term left, Term right, Place place) implements Term {}

  record CastTo(Term operand, String type, Place typePlace, Place place) implements Term {}

  /** A value with the collation that is named behind it, and where that name stands. */
  record Collated(Term operand, String collation, Place name, Place place) implements Term {}

  record ArrayOf(List<Term> elements, Place place) implements Term {}

  record Row(List<Term> items, Place place) implements Term {}

  /** What a query in parentheses stands for. */
  enum QueryUse {
    VALUE,
    EXISTS,
    ARRAY,
    SET
  }

  record Query(QueryUse use, Place place) implements Term {}

  /**
   * A call of a function.
   *
   * @param schema null if there is none
   * @param star whether {@code *} stands for the arguments
   * @param distinct whether DISTINCT stands before them
   * @param variadic whether VARIADIC stands before the last
   * @param within the terms of WITHIN GROUP; null if there is none
   * @param over whether OVER follows
   */
  record Call(
      @Nullable String schema,
      String function,
      List<Argument> arguments,
      boolean star,
      boolean distinct,
      boolean variadic,
      List<Term> order,
      @Nullable List<Term> within,
      @Nullable Term filter,
      boolean over,
      Place place)
      implements Term {

    /** Returns the name as messages have it: as it was written, with its schema. */
    String written() {
      return schema == null ? function : schema + "." + function;
    }
  }

  record Argument(@Nullable String name, Term value) {}

  /** An element or slice of an array, or an element of a JSON value. */
  record Subscript(Term operand, List<Term> indices, boolean slice, Place place) implements Term {}

  record Field(Term operand, String name, Place place) implements Term {}

  /**
   * A word or construct of the grammar that has a type of its own.
   *
   * @param typname null if it is not known
   * @param volatility {@code i}, {@code s} or {@code v}
   */
  record Special(@Nullable String typname, char volatility, List<Term> operands, Place place)
      implements Term {}
}
