package dev.lintel.engine.migration.layout;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the URL of a connection says of the search path: {@code currentSchema} of JDBC, {@code
 * search_path} of Go's drivers, {@code options} of libpq.
 */
public final class ConnectionUrl {
  private static final Pattern PARAMETER =
      Pattern.compile("[?&](currentSchema|search_path|options(?:\\[search_path])?)=([^&\\s#]+)");

  /** Between settings of libpq without the form of a URL, too. */
  private static final Pattern SETTING = Pattern.compile("(?:^|\\s)(search_path)=([^\\s']+)");

  private static final Pattern OPTION = Pattern.compile("(?:-c\\s*|--)search_path=(.+?)(?:\\s-|$)");

  private static final String OF_THE_USER = "$user";

  private ConnectionUrl() {}

  /**
   * Returns the schemas in which names are looked for, in order.
   *
   * @param url a URL, or the settings of libpq; null for none
   * @return empty if it does not say, or if a part of it is not known
   */
  public static List<String> searchPath(@Nullable String url) {
    if (url == null) {
      return List.of();
    }
    for (Pattern form : List.of(PARAMETER, SETTING)) {
      Matcher parameter = form.matcher(url);
      while (parameter.find()) {
        List<String> path = path(parameter.group(1), decoded(parameter.group(2)));
        if (!path.isEmpty()) {
          return path;
        }
      }
    }
    return List.of();
  }

  private static List<String> path(String parameter, String value) {
    if (!parameter.equals("options")) {
      return schemas(value);
    }
    Matcher option = OPTION.matcher(value);
    return option.find() ? schemas(option.group(1)) : List.of();
  }

  /**
   * Returns the schemas that a search path names, in order.
   *
   * @param value names with commas between them
   * @return empty if one of them is not known
   */
  public static List<String> schemas(String value) {
    List<String> schemas = new ArrayList<>();
    for (String part : value.split(",", -1)) {
      String schema = part.strip().replace("\"", "");
      if (schema.indexOf('{') >= 0) {
        return List.of();
      }
      if (!schema.isEmpty() && !schema.equals(OF_THE_USER)) {
        schemas.add(schema);
      }
    }
    return schemas;
  }

  /** A plus is itself in these URLs. */
  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // No driver can read such a value either.
      return "";
    }
  }
}
