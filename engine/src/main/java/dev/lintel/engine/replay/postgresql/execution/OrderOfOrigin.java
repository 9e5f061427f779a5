package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.source.SourceSpan;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was made before what, told from where it stands: files run in the order of the numbers in
 * their names. That is good enough to choose the words of a message, and for no more.
 */
public final class OrderOfOrigin {

  /** The oldest first. */
  public static final Comparator<SourceSpan> FIRST_MADE =
      Comparator.comparing(SourceSpan::file, OrderOfOrigin::compareNames)
          .thenComparing(Comparator.naturalOrder());

  private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

  private OrderOfOrigin() {}

  private static int compareNames(String first, String second) {
    Matcher one = PIECE.matcher(first);
    Matcher other = PIECE.matcher(second);
    while (one.find() && other.find()) {
      int order = comparePieces(one.group(), other.group());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(first.length(), second.length());
  }

  private static int comparePieces(String first, String second) {
    boolean numbers = Character.isDigit(first.charAt(0)) && Character.isDigit(second.charAt(0));
    return numbers
        ? new BigInteger(first).compareTo(new BigInteger(second))
        : first.compareTo(second);
  }
}
