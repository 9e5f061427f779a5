package dev.lintel.engine.migration.layout;

import java.math.BigInteger;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The orders in which tools run scripts, by name. */
public final class ScriptOrder {

  /** Numbers count as numbers wherever they stand. */
  public static final Comparator<String> NATURAL = new NaturalOrder();

  /** By the number a name begins with, then by the name; a name without a number comes last. */
  static final Comparator<String> BY_NUMBER =
      Comparator.comparing(ScriptOrder::number, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Comparator.naturalOrder());

  private ScriptOrder() {}

  private static @Nullable BigInteger number(String name) {
    String digits = ScriptNames.leadingNumber(name);
    return digits == null ? null : new BigInteger(digits);
  }
}
