package dev.lintel.engine.migration.layout;

import java.util.Comparator;

/**
 * Orders file names as people number them: runs of digits count as numbers, so {@code 2_b} comes
 * before {@code 10_a}; everything else by code unit.
 */
public final class NaturalOrder implements Comparator<String> {

  @Override
  public int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int order;
      if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
        int iEnd = endOfDigits(one, i);
        int jEnd = endOfDigits(other, j);
        order = compareNumbers(one.substring(i, iEnd), other.substring(j, jEnd));
        i = iEnd;
        j = jEnd;
      } else {
        order = Character.compare(one.charAt(i++), other.charAt(j++));
      }
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(one.length() - i, other.length() - j);
    return order == 0 ? one.compareTo(other) : order;
  }

  /** Returns the number at the start of {@code digits} without leading zeros. */
  public static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static int compareNumbers(String one, String other) {
    String left = withoutLeadingZeros(one);
    String right = withoutLeadingZeros(other);
    int order = Integer.compare(left.length(), right.length());
    return order == 0 ? left.compareTo(right) : order;
  }

  private static int endOfDigits(String name, int from) {
    int end = from;
    while (end < name.length() && isDigit(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
