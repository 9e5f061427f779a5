package dev.lintel.engine.replay.postgresql.builtin;

import dev.lintel.engine.catalog.DataType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type as the server's rules of conversion see it (PostgreSQL 17 documentation, chapter 10). Two
 * types are the same if their names are.
 *
 * @param name what tells it from others: {@code typname} of a built-in type, two names in double
 *     quotes for another
 * @param data how the catalog has it, without modifiers
 * @param category {@code typcategory}
 * @param preferred {@code typispreferred}
 * @param form what it is
 * @param of the type that it is a domain, range, multirange or array of; null for others
 * @param volatility the volatility of its input and output functions
 */
public record SqlType(
    String name,
    DataType data,
    char category,
    boolean preferred,
    Form form,
    @Nullable SqlType of,
    String volatility) {

  /** A type that is not known, and so may be any. */
  public static final SqlType ANY_ONE =
      new SqlType(
          "", new DataType(null, "unknown", List.of(), 0), 'U', false, Form.NOT_KNOWN, null, "vv");

  /** What a type is. */
  public enum Form {
    BASE,
    ARRAY,
    ENUM,
    COMPOSITE,
    DOMAIN,
    RANGE,
    MULTIRANGE,
    PSEUDO,
    NOT_KNOWN
  }

  /** Returns the type of arrays of this one. */
  public SqlType array() {
    return new SqlType(
        "_" + name,
        new DataType(data.userType(), data.name(), List.of(), 1),
        'A',
        false,
        Form.ARRAY,
        this,
        "ss");
  }

  /** Returns the type under a domain; this for another. */
  public SqlType base() {
    return form == Form.DOMAIN && of != null ? of.base() : this;
  }

  /** Returns the type of the elements; null if this is no array. */
  public @Nullable SqlType element() {
    return form == Form.ARRAY ? of : null;
  }

  /** Returns whether it is the built-in type of that {@code typname}. */
  public boolean is(String typname) {
    return name.equals(typname);
  }

  /** Returns whether it is known. */
  public boolean isKnown() {
    return form != Form.NOT_KNOWN;
  }

  /** Returns whether it is that of a string or NULL that nothing around it has given one. */
  public boolean isLiteral() {
    return name.equals("unknown");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SqlType type && name.equals(type.name);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(name);
  }
}
