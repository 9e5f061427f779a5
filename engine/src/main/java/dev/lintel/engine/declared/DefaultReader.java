package dev.lintel.engine.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a DEFAULT expression as written in SQL. Literals are recognised through parentheses and
 * casts, as PostgreSQL folds most of them; the rest is an {@link DefaultValue.Expression}.
 */
final class DefaultReader {

  private static final int DEEPEST = 100;
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?\\s*(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,4})?");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w$]*");
  private static final Pattern STRING_PREFIX = Pattern.compile("[BbNn]?(?=')|[Ee](?=')");
  private static final Pattern DOLLAR = Pattern.compile("\\$(\\w*)\\$");
  private static final Pattern NOW =
      Pattern.compile(
          "(pg_catalog\\s*\\.\\s*)?now\\s*\\(\\s*\\)|current_timestamp(?!\\s*\\()",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXTVAL =
      Pattern.compile(
          "(pg_catalog\\s*\\.\\s*)?nextval\\s*\\(.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Set<String> TYPE_WORDS =
      Set.of("varying", "precision", "with", "without", "time", "zone");

  private final String sql;
  private int at;
  private int depth;

  private DefaultReader(String sql) {
    this.sql = sql;
  }

  /** Reads an expression. */
  static DefaultValue read(String sql) {
    DefaultReader reader = new DefaultReader(sql);
    DefaultValue value = reader.expression();
    reader.skipBlanks();
    if (value != null && reader.at == sql.length()) {
      return value;
    }
    String bare = withoutParentheses(sql.strip());
    if (NEXTVAL.matcher(bare).matches()) {
      return new DefaultValue.Sequence();
    }
    return DefaultSpelling.of(bare);
  }

  private @Nullable DefaultValue expression() {
    if (++depth > DEEPEST) {
      return null;
    }
    DefaultValue value = primary();
    depth--;
    skipBlanks();
    while (value != null && sql.startsWith("::", at)) {
      at += 2;
      // a cast of now() changes its value, a cast of a literal its type only
      if (value instanceof DefaultValue.Now || !typeName()) {
        return null;
      }
      skipBlanks();
    }
    return value;
  }

  private @Nullable DefaultValue primary() {
    skipBlanks();
    if (at == sql.length()) {
      return null;
    }
    if (take("(")) {
      DefaultValue inner = expression();
      return inner != null && take(")") ? inner : null;
    }
    String text = string();
    if (text != null) {
      return new DefaultValue.Text(text);
    }
    if (found(NOW) > 0) {
      at += found(NOW);
      return new DefaultValue.Now();
    }
    int number = found(NUMBER);
    if (number > 0) {
      String digits = sql.substring(at, at + number).replaceAll("\\s", "");
      at += number;
      return new DefaultValue.Digits(new BigDecimal(digits));
    }
    return word();
  }

  private @Nullable DefaultValue word() {
    int length = found(WORD);
    if (length == 0) {
      return null;
    }
    String word = sql.substring(at, at + length).toLowerCase(Locale.ROOT);
    int start = at;
    at += length;
    switch (word) {
      case "true", "false":
        return new DefaultValue.Truth(word.equals("true"));
      case "null":
        return new DefaultValue.Null();
      case "array":
        return array();
      case "cast":
        return cast();
      default:
        at = start;
        return typedLiteral();
    }
  }

  private @Nullable DefaultValue array() {
    if (!take("[")) {
      return null;
    }
    List<DefaultValue> items = new ArrayList<>();
    while (!take("]")) {
      DefaultValue item = expression();
      if (item == null) {
        return null;
      }
      items.add(item);
      skipBlanks();
      if (!take(",") && !sql.startsWith("]", at)) {
        return null;
      }
    }
    return new DefaultValue.Items(items);
  }

  private @Nullable DefaultValue cast() {
    if (!take("(")) {
      return null;
    }
    DefaultValue value = expression();
    skipBlanks();
    boolean as = sql.regionMatches(true, at, "as", 0, 2);
    at += 2;
    boolean literal = value != null && !(value instanceof DefaultValue.Now);
    return literal && as && typeName() && take(")") ? value : null;
  }

  /** Reads {@code date '2020-01-01'} and its like. */
  private @Nullable DefaultValue typedLiteral() {
    if (!typeName()) {
      return null;
    }
    String text = string();
    return text == null ? null : new DefaultValue.Text(text);
  }

  private boolean typeName() {
    do {
      skipBlanks();
      if (take("\"")) {
        int close = sql.indexOf('"', at);
        if (close < 0) {
          return false;
        }
        at = close + 1;
      } else {
        int word = found(WORD);
        if (word == 0) {
          return false;
        }
        at += word;
      }
    } while (take("."));
    typeWords();
    if (take("(")) {
      at = Math.max(at, sql.indexOf(')', at) + 1);
      typeWords();
    }
    while (take("[")) {
      at = Math.max(at, sql.indexOf(']', at) + 1);
    }
    return true;
  }

  private void typeWords() {
    skipBlanks();
    int word = found(WORD);
    while (word > 0 && TYPE_WORDS.contains(sql.substring(at, at + word).toLowerCase(Locale.ROOT))) {
      at += word;
      skipBlanks();
      word = found(WORD);
    }
  }

  private @Nullable String string() {
    skipBlanks();
    Matcher dollar = DOLLAR.matcher(sql).region(at, sql.length());
    if (dollar.lookingAt()) {
      int close = sql.indexOf(dollar.group(), dollar.end());
      if (close < 0) {
        return null;
      }
      at = close + dollar.group().length();
      return sql.substring(dollar.end(), close);
    }
    Matcher prefix = STRING_PREFIX.matcher(sql).region(at, sql.length());
    if (!prefix.lookingAt()) {
      return null;
    }
    boolean escapes = prefix.group().equalsIgnoreCase("e");
    int start = prefix.end() + 1;
    int end = SqlStrings.end(sql, start, escapes);
    if (end < 0) {
      return null;
    }
    at = end + 1;
    String raw = sql.substring(start, end);
    return escapes ? SqlStrings.unescape(raw) : raw.replace("''", "'");
  }

  private int found(Pattern pattern) {
    Matcher matcher = pattern.matcher(sql).region(at, sql.length());
    return matcher.lookingAt() ? matcher.end() - at : 0;
  }

  private boolean take(String mark) {
    skipBlanks();
    boolean there = sql.startsWith(mark, at);
    if (there) {
      at += mark.length();
    }
    return there;
  }

  private void skipBlanks() {
    while (at < sql.length() && Character.isWhitespace(sql.charAt(at))) {
      at++;
    }
  }

  private static String withoutParentheses(String sql) {
    String bare = sql;
    while (bare.startsWith("(") && bare.endsWith(")") && closesAtEnd(bare)) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    return bare;
  }

  private static boolean closesAtEnd(String sql) {
    int open = 0;
    boolean quoted = false;
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      quoted ^= c == '\'';
      open += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0 && i + 1 < sql.length()) {
        return false;
      }
    }
    return true;
  }
}
