package dev.lintel.engine.parity;

import dev.lintel.engine.catalog.Catalog;
import dev.lintel.engine.catalog.Extension;
import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.catalog.Uncertainty;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks whether Lintel says of something that it does not know it. */
final class Doubt {
  /** The words before the name, a name with its schema, and the member or table it speaks of. */
  private static final Pattern FACT =
      Pattern.compile(
          "(?:[a-z]+ )*?([^ .]+)\\.([^ ]+)(?: (?:#\\d+ )?(?:on ([^ .]+)\\.)?([^ ]+))?.*");

  private static final String EXTENSION = "extension ";
  private static final Pattern NUMBER = Pattern.compile(" #\\d+ ");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  private Doubt() {}

  /**
   * Returns whether what a fact speaks of is uncertain.
   *
   * @param fact a fact that one side has
   * @param others the facts that only the other side has
   */
  static boolean aboutFact(String fact, List<String> others, Catalog catalog) {
    Uncertainty uncertainty = catalog.uncertainty();
    if (fact.startsWith(EXTENSION)) {
      String name = fact.substring(EXTENSION.length());
      return uncertainty.everything()
          || !catalog.extension(name).map(Extension::certain).orElse(true);
    }
    Matcher matcher = FACT.matcher(fact);
    if (uncertainty.isNone() || !matcher.matches()) {
      return uncertainty.everything();
    }
    QualifiedName name = new QualifiedName(matcher.group(1), matcher.group(2));
    String tableSchema = matcher.group(3);
    String member = matcher.group(4);
    return uncertainty.covers(name)
        || (member != null && uncertainty.covers(name, member))
        || (member != null && uncertainty.covers(name, "(default of %s)".formatted(member)))
        || (tableSchema != null && uncertainty.covers(new QualifiedName(tableSchema, member)))
        || (uncertainty.members().areOf(name) && others.stream().anyMatch(o -> moved(o, fact)));
  }

  /** A column that may be there or not makes the places of those behind it uncertain. */
  private static boolean moved(String column, String other) {
    return NUMBER.matcher(column).replaceFirst(" ").equals(NUMBER.matcher(other).replaceFirst(" "));
  }

  /** Returns whether something that an error names is uncertain. */
  static boolean aboutError(String message, Uncertainty uncertainty) {
    if (uncertainty.isNone() || uncertainty.everything()) {
      return uncertainty.everything();
    }
    return QUOTED.matcher(message).results().anyMatch(m -> named(m.group(1), uncertainty));
  }

  private static boolean named(String words, Uncertainty uncertainty) {
    int dot = words.lastIndexOf('.');
    String name = words.substring(dot + 1);
    return uncertainty.names().stream().anyMatch(n -> n.name().equals(name))
        || uncertainty.members().haveAny(Set.of(name))
        || uncertainty.schemas().contains(dot < 0 ? name : words.substring(0, dot));
  }
}
