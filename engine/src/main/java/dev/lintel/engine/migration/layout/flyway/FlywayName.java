package dev.lintel.engine.migration.layout.flyway;

import dev.lintel.engine.migration.layout.NaturalOrder;
import dev.lintel.engine.migration.layout.ScriptNames;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Flyway reads from the name of a script.
 *
 * @param kind what the script is for, in the order in which they run
 * @param version the version, its parts joined by dots, without leading zeros and trailing zero
 *     parts; null if the kind has none
 * @param description what follows the version or prefix; may be empty
 * @param path the path of the script
 */
record FlywayName(Kind kind, @Nullable String version, String description, String path) {

  /** What a script is for. */
  enum Kind {
    BEFORE,
    VERSIONED,
    BASELINE,
    REPEATABLE,
    AFTER,
    OTHER
  }

  /** Migrations may be scripts or classes. */
  private static final String END = "\\.(?:(?i:sql)|java|kt|groovy|scala)";

  /**
   * The description may be missing, with its underscores. The prefix can be set to nothing; then
   * only a time stamp is taken for a version.
   */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:([VB])([0-9][0-9._]*?)(?:__(.*))?|(?=\\d{8})([0-9][0-9._]*)__(.*))" + END);

  private static final Pattern REPEATABLE = Pattern.compile("R__(.*)" + END);
  private static final Pattern CALLBACK =
      Pattern.compile("(before|after)Migrate(?:Applied)?(?:__.*)?\\.(?i:sql)");

  /** The order in which Flyway runs scripts, by path. */
  static final Comparator<String> ORDER =
      Comparator.comparing(
          FlywayName::of,
          Comparator.comparing(FlywayName::phase)
              .thenComparing(FlywayName::parts, FlywayName::compareParts)
              .thenComparing(FlywayName::description)
              .thenComparing(FlywayName::path));

  /** Reads the name of the script at a path. */
  static FlywayName of(String path) {
    String name = ScriptNames.lastPart(path);
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      Kind kind = "B".equals(numbered.group(1)) ? Kind.BASELINE : Kind.VERSIONED;
      String version = numbered.group(numbered.group(1) == null ? 4 : 2);
      String description = numbered.group(numbered.group(1) == null ? 5 : 3);
      return new FlywayName(kind, version(version), description == null ? "" : description, path);
    }
    Matcher repeatable = REPEATABLE.matcher(name);
    if (repeatable.matches()) {
      return new FlywayName(Kind.REPEATABLE, null, repeatable.group(1), path);
    }
    Matcher callback = CALLBACK.matcher(name);
    if (callback.matches()) {
      Kind kind = callback.group(1).equals("before") ? Kind.BEFORE : Kind.AFTER;
      return new FlywayName(kind, null, name, path);
    }
    return new FlywayName(Kind.OTHER, null, name, path);
  }

  /** Returns whether the name has a prefix that only Flyway gives. */
  boolean hasPrefix() {
    return runs() && !Character.isDigit(ScriptNames.lastPart(path).charAt(0));
  }

  /** Returns whether migrating forward runs the script. */
  boolean runs() {
    return kind != Kind.OTHER;
  }

  private boolean isVersioned() {
    return kind == Kind.VERSIONED || kind == Kind.BASELINE;
  }

  /** Returns the migrations that run on an empty database: those from the newest baseline on. */
  static List<String> fromBaseline(List<String> ordered) {
    String baseline = null;
    for (String path : ordered) {
      baseline = of(path).kind() == Kind.BASELINE ? path : baseline;
    }
    if (baseline == null) {
      return ordered;
    }
    List<BigInteger> from = of(baseline).parts();
    List<String> rest = new ArrayList<>();
    for (String path : ordered) {
      FlywayName name = of(path);
      if (!name.isVersioned() || path.equals(baseline) || compareParts(name.parts(), from) > 0) {
        rest.add(path);
      }
    }
    return rest;
  }

  private int phase() {
    return kind == Kind.BASELINE ? Kind.VERSIONED.ordinal() : kind.ordinal();
  }

  private List<BigInteger> parts() {
    List<BigInteger> parts = new ArrayList<>();
    if (version != null) {
      for (String part : version.split("\\.", -1)) {
        parts.add(new BigInteger(part));
      }
    }
    return parts;
  }

  private static int compareParts(List<BigInteger> one, List<BigInteger> other) {
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      BigInteger left = i < one.size() ? one.get(i) : BigInteger.ZERO;
      BigInteger right = i < other.size() ? other.get(i) : BigInteger.ZERO;
      int order = left.compareTo(right);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static String version(String written) {
    List<String> parts = new ArrayList<>();
    for (String part : written.split("[._]+", -1)) {
      if (!part.isEmpty()) {
        parts.add(NaturalOrder.withoutLeadingZeros(part));
      }
    }
    while (parts.size() > 1 && parts.get(parts.size() - 1).equals("0")) {
      parts.remove(parts.size() - 1);
    }
    return String.join(".", parts);
  }
}
