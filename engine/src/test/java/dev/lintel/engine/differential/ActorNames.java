package dev.lintel.engine.differential;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that the objects of a generated history have at the moment. Placeholders of templates:
 *
 * <ul>
 *   <li>{@code {orders}} an object, with its schema where that is needed and sometimes where not
 *   <li>{@code {orders.note}} a column, constraint, trigger, policy … of it
 *   <li>{@code {orders:name}} the object without its schema
 *   <li>{@code {orders:raw}}, {@code {orders:text}} its name, or what {@code regclass} reads, as
 *       the inside of a string
 *   <li>{@code {orders:upper}} its name in another case, which is a different name
 *   <li>{@code {orders.pk:qualified}} a member that is a relation too, with the schema of its owner
 *   <li>{@code {orders:=}} a new name, which it has from then on; {@code {orders@crm}} nothing, but
 *       from then on it is in the schema {@code crm}
 *   <li>{@code {new}}, {@code {new:b}} names never used before, the same within a template
 *   <li>{@code {new:pkey}} the implicit name of the primary key of the table {@code {new}}
 *   <li>{@code {long}} a name too long for the server
 * </ul>
 */
final class ActorNames {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{([a-z_0-9]+)(\\.[a-z_0-9]+)?(:[a-z_=]+|@[a-z_]+)?}");
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z_0-9]*");

  private static final Set<String> WITHOUT_SCHEMA =
      Set.of("crm", "feed", "reader", "ddl_watch", "wrapper", "remote");

  private final Random random;
  private final String mark;
  private final boolean snake;
  private final String home;
  private Map<String, String> names = new HashMap<>();
  private Map<String, String> schemas = new HashMap<>();
  private Map<String, String> namesBefore = Map.of();
  private Map<String, String> schemasBefore = Map.of();
  private Map<String, String> fresh = new HashMap<>();
  private int count;
  private boolean unqualified;

  /**
   * Chooses a style of names.
   *
   * @param random what chances hang on
   * @param mark what is part of every name, so that the names are known again
   */
  ActorNames(Random random, String mark) {
    this.random = random;
    this.mark = mark;
    this.snake = random.nextBoolean();
    this.home = random.nextInt(3) == 0 ? "app_" + mark : "public";
  }

  /** Returns the schema that the objects are in unless they were moved. */
  String home() {
    return home;
  }

  /** Returns whether a name was made up here. */
  boolean isOurs(String name) {
    return name.toLowerCase(Locale.ROOT).contains(mark);
  }

  /** Forgets the new names of the template before. */
  void beginTemplate() {
    fresh = new HashMap<>();
    namesBefore = new HashMap<>(names);
    schemasBefore = new HashMap<>(schemas);
  }

  /** Takes back the renames of the template. */
  void undoTemplate() {
    names = namesBefore;
    schemas = schemasBefore;
  }

  /** Fills in a statement whose schemas all stand in the search path. */
  String fillUnqualified(String statement) {
    unqualified = true;
    String filled = fill(statement);
    unqualified = false;
    return filled;
  }

  /** Fills in a statement. */
  String fill(String statement) {
    Matcher matcher = PLACEHOLDER.matcher(statement);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String member = matcher.group(2) == null ? "" : matcher.group(2);
      String form = matcher.group(3) == null ? "" : matcher.group(3);
      matcher.appendReplacement(
          filled, Matcher.quoteReplacement(name(matcher.group(1), member, form)));
    }
    return matcher.appendTail(filled).toString();
  }

  /** Returns the search path that finds every object. */
  String searchPath() {
    return quoted(home) + ", " + quoted(nameOf("crm")) + ", public";
  }

  private String name(String key, String member, String form) {
    if (key.equals("long")) {
      return "x".repeat(64);
    }
    if (key.equals("new")) {
      return freshName(form);
    }
    if (form.startsWith("@")) {
      schemas.put(key, form.substring(1));
      return "";
    }
    String whole = key + member;
    return switch (form) {
      case ":=" -> {
        names.put(whole, made(whole));
        yield quoted(nameOf(whole));
      }
      case ":name" -> quoted(nameOf(whole));
      case ":raw" -> nameOf(whole);
      case ":text" -> qualified(key, always(nameOf(whole)));
      case ":upper" -> otherCase(key, member);
      case ":qualified" -> qualified(key, quoted(nameOf(whole)));
      default -> member.isEmpty() ? qualified(key, quoted(nameOf(key))) : quoted(nameOf(whole));
    };
  }

  private String otherCase(String key, String member) {
    String name = nameOf(key + member);
    String other = name.equals(name.toLowerCase(Locale.ROOT)) ? always(capital(name)) : name;
    return member.isEmpty() ? qualified(key, other) : other;
  }

  private String freshName(String form) {
    String plain = form.equals(":text") || form.equals(":pkey") ? "" : form;
    String name = fresh.computeIfAbsent(plain, key -> made("x"));
    return switch (form) {
      case ":pkey" -> quoted(name + "_pkey");
      case ":text" -> always(name);
      default -> quoted(name);
    };
  }

  private String nameOf(String key) {
    return names.computeIfAbsent(key, this::made);
  }

  /** A name in the style of the history, made of the words of its key. */
  private String made(String key) {
    count++;
    String name = key.substring(key.indexOf('.') + 1) + "_" + mark + count;
    if (snake) {
      return name;
    }
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_", -1)) {
      camel.append(camel.isEmpty() && key.contains(".") ? word : capital(word));
    }
    return camel.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String qualified(String key, String name) {
    if (WITHOUT_SCHEMA.contains(key)) {
      return name;
    }
    String schema = schemas.containsKey(key) ? nameOf(schemas.get(key)) : home;
    boolean needed = !schema.equals("public");
    return !unqualified && (needed || random.nextInt(4) == 0) ? quoted(schema) + "." + name : name;
  }

  private String quoted(String name) {
    return PLAIN.matcher(name).matches() && random.nextInt(3) > 0 ? name : always(name);
  }

  private static String always(String name) {
    return '"' + name + '"';
  }
}
