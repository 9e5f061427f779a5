package dev.lintel.engine.migration.layout;

import dev.lintel.engine.source.Replacement;
import dev.lintel.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The placeholders of a tool, in whose place it sends values. One without a known value is taken
 * for its own name, and nothing about its statement is certain.
 *
 * @param form matches a placeholder; its first group is the name
 * @param values the known values by name
 */
public record Placeholders(Pattern form, Map<String, String> values) {

  /** A tool without placeholders. */
  static final Placeholders NONE = new Placeholders(Pattern.compile("(?!)"), Map.of());

  /** The form <code>${name}</code>. */
  public static final Pattern DOLLAR_BRACES = Pattern.compile("\\$\\{([^{}\\s$]+)\\}");

  public Placeholders {
    values = Map.copyOf(values);
  }

  /** Returns this with further values, which count more. */
  Placeholders with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(values);
    all.putAll(more);
    return new Placeholders(form, all);
  }

  /** Returns what stands in place of the placeholders of a script. */
  public List<Replacement> in(SourceFile file) {
    List<Replacement> replacements = new ArrayList<>();
    Matcher matcher = form.matcher(file.text());
    while (matcher.find()) {
      String name = matcher.group(1);
      String value = values.get(name);
      replacements.add(
          new Replacement(
              matcher.start(),
              matcher.end(),
              value == null ? name.replaceAll("\\W", "_") : value,
              value != null));
    }
    return replacements;
  }
}
