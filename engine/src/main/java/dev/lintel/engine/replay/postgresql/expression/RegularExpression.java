package dev.lintel.engine.replay.postgresql.expression;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions of PostgreSQL (documentation of PostgreSQL 17, section 9.7.3) as such of
 * Java, where both certainly find the same.
 */
final class RegularExpression {

  private static final Set<String> CLASSES =
      Set.of("alnum", "alpha", "digit", "lower", "punct", "space", "upper", "xdigit");

  private final String written;
  private final StringBuilder java = new StringBuilder();
  private int position;

  private RegularExpression(String written) {
    this.written = written;
  }

  /** Returns the expression for Java; null if it may mean something else there. */
  static @Nullable String toJava(String written) {
    RegularExpression expression = new RegularExpression(written);
    while (expression.position < written.length()) {
      if (!expression.step()) {
        return null;
      }
    }
    try {
      return Pattern.compile(expression.java.toString()).pattern();
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  private boolean step() {
    char c = written.charAt(position);
    if (c == '\\') {
      return escape();
    }
    if (c == '[') {
      return bracket();
    }
    if (c == '(' && next(1) == '?') {
      boolean plain = next(2) == ':' || next(2) == '=' || next(2) == '!';
      java.append(written, position, Math.min(position + 3, written.length()));
      position += 3;
      return plain;
    }
    // A star at the beginning, and one after another, mean something else there.
    boolean repeats = "*+?{".indexOf(c) >= 0;
    boolean first = position == 0 || "(|^".indexOf(written.charAt(position - 1)) >= 0;
    boolean twice = position > 0 && "*+".indexOf(written.charAt(position - 1)) >= 0 && c != '?';
    if (repeats && (first || twice)) {
      return false;
    }
    java.append(c == '$' ? "\\z" : String.valueOf(c));
    position++;
    return true;
  }

  private char next(int ahead) {
    return position + ahead < written.length() ? written.charAt(position + ahead) : '\0';
  }

  private boolean escape() {
    char c = next(1);
    position += 2;
    if ("dswDSW".indexOf(c) >= 0) {
      java.append('\\').append(c);
      return true;
    }
    java.append(Pattern.quote(String.valueOf(c)));
    return c != '\0' && !Character.isLetterOrDigit(c);
  }

  private boolean bracket() {
    java.append('[');
    position++;
    if (next(0) == '^') {
      java.append('^');
      position++;
    }
    boolean first = true;
    while (position < written.length() && (first || next(0) != ']')) {
      if (!member()) {
        return false;
      }
      first = false;
    }
    java.append(']');
    position++;
    return position <= written.length();
  }

  private boolean member() {
    char c = next(0);
    if (c == '[') {
      return classOfCharacters();
    }
    position++;
    if (c == '\\') {
      char escaped = next(0);
      position++;
      java.append('\\').append(escaped);
      return "dsw".indexOf(escaped) >= 0
          || (escaped != '\0' && !Character.isLetterOrDigit(escaped));
    }
    // A minus may stand for itself or for a range in both; all else that Java knows is escaped.
    boolean plain = Character.isLetterOrDigit(c) || c == '-' || c == ' ';
    java.append(plain ? "" : "\\").append(c);
    return true;
  }

  private boolean classOfCharacters() {
    int end = written.indexOf(":]", position);
    boolean named = next(1) == ':' && end > 0;
    String name = named ? written.substring(position + 2, end) : "";
    if (!CLASSES.contains(name)) {
      return false;
    }
    boolean digits = name.equals("xdigit");
    String property =
        digits ? "XDigit" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    java.append("\\p{").append(property).append('}');
    position = end + 2;
    return true;
  }
}
