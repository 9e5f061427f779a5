package dev.lintel.engine.declared;

import java.util.Locale;
import java.util.regex.Pattern;

/** Brings an expression into one spelling, so that two of them can be compared as texts. */
final class DefaultSpelling {

  private static final Pattern CAST =
      Pattern.compile(
          "::\\s*(\"[^\"]*\"|[a-z_][\\w.]*)(\\s+(varying|precision|with(out)? time zone))?"
              + "(\\(\\d+(,\\s*\\d+)?\\))?(\\[\\])*");
  private static final Pattern SIMPLE = Pattern.compile("[\\w.\"]+(\\(\\))?");
  private static final Pattern SCHEMA = Pattern.compile("^(\"?\\w+\"?\\.)(?=\"?\\w+\"?\\(\\)$)");

  private DefaultSpelling() {}

  static DefaultValue.Expression of(String sql) {
    StringBuilder text = new StringBuilder();
    String[] parts = sql.split("'", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean quoted = i % 2 == 1;
      text.append(i == 0 ? "" : "'").append(quoted ? parts[i] : outside(parts[i]));
    }
    String spelled = SCHEMA.matcher(text).replaceFirst("");
    return new DefaultValue.Expression(spelled, SIMPLE.matcher(spelled).matches());
  }

  private static String outside(String sql) {
    String withoutCasts = CAST.matcher(sql.toLowerCase(Locale.ROOT)).replaceAll("");
    return withoutCasts.replaceAll("\\s+", "");
  }
}
