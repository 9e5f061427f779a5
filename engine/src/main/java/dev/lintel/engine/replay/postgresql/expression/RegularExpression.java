package dev.lintel.engine.replay.postgresql.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions of PostgreSQL (documentation of PostgreSQL 17, section 9.7.3) as such of RE2,
 * where both certainly find the same. RE2 needs linear time, whatever a migration looks for.
 */
final class RegularExpression {

  /** Escapes that are classes of characters in both; those of other letters differ. */
  private static final String CLASSES = "dswDSW";

  private RegularExpression() {}

  /** Returns the expression for RE2; null if it may mean something else there. */
  static @Nullable Pattern of(String written, int flags) {
    if (differs(written)) {
      return null;
    }
    try {
      return Pattern.compile(written, Pattern.DOTALL | flags);
    } catch (PatternSyntaxException notOfBoth) {
      return null;
    }
  }

  private static boolean differs(String written) {
    if (written.startsWith("***")) {
      return true;
    }
    boolean bracket = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      char next = i + 1 < written.length() ? written.charAt(i + 1) : '\0';
      // An element or class of a collation, and what looks ahead.
      boolean collated = bracket && c == '[' && (next == '.' || next == '=');
      boolean extended = !bracket && c == '(' && next == '?' && !written.startsWith("(?:", i);
      boolean escape = c == '\\' && Character.isLetterOrDigit(next) && CLASSES.indexOf(next) < 0;
      if (collated || extended || escape) {
        return true;
      }
      bracket = c == '[' || (bracket && c != ']');
      i += c == '\\' ? 1 : 0; // What is escaped begins nothing.
    }
    return false;
  }
}
