package dev.lintel.engine.migration.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the names of scripts say. */
public final class ScriptNames {
  /** The way back, by the habits of golang-migrate, sqlx, node-pg-migrate and others. */
  private static final Pattern DOWN =
      Pattern.compile("(?i)(.*)([._-])(down|undo|rollback|revert)\\.sql");

  private static final Pattern UNDO = Pattern.compile("U(\\d.*)");

  /** The way back of Postgrator: {@code 1.undo.sql} or {@code 1.undo.what.sql}. */
  private static final Pattern NUMBERED_UNDO = Pattern.compile("(?i)\\d+\\.undo\\..*");

  private static final String WITHOUT_TRANSACTION = ".autocommit";
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private ScriptNames() {}

  /** Returns whether a file of that name holds SQL. */
  public static boolean isScript(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".sql");
  }

  /**
   * Returns whether a script leads back. A name such as {@code scale_down.sql} does so only if the
   * way forward lies beside it.
   *
   * @param files all files of the folder
   */
  public static boolean leadsBack(String name, Set<String> files) {
    Matcher undo = UNDO.matcher(name);
    if (undo.matches()) {
      return files.contains("V" + undo.group(1));
    }
    if (NUMBERED_UNDO.matcher(name).matches()) {
      return true;
    }
    Matcher down = DOWN.matcher(name);
    return down.matches()
        && (down.group(2).equals(".")
            || files.contains(down.group(1) + ".sql")
            || files.contains(down.group(1) + down.group(2) + "up.sql"));
  }

  /**
   * Returns whether a script is the twin for another database of one for PostgreSQL, as in {@code
   * 1_a.mysql.up.sql}.
   */
  public static boolean isForAnotherDatabase(String name) {
    return Stream.of(lastPart(name).split("\\.", -1))
        .anyMatch(DialectEvidence::isCalledAfterAnother);
  }

  /**
   * Returns whether a script has a twin that is meant for PostgreSQL, which runs instead. Ory's
   * scripts say beside the database whether they run without a transaction; each may do so or not.
   *
   * @param names all scripts of the history
   */
  static boolean hasTwinForPostgresql(String name, Set<String> names) {
    int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
    if (dot < 0) {
      return false;
    }
    String stem = name.substring(0, dot + 1);
    String end = name.substring(dot).replace(WITHOUT_TRANSACTION, "");
    return Stream.of("postgres", "postgresql", "pg")
        .anyMatch(
            word ->
                names.contains(stem + word + end)
                    || names.contains(stem + word + WITHOUT_TRANSACTION + end));
  }

  /** Returns the number a name begins with, without leading zeros; null if there is none. */
  static @Nullable String leadingNumber(String name) {
    Matcher matcher = NUMBER.matcher(name);
    return matcher.lookingAt() ? NaturalOrder.withoutLeadingZeros(matcher.group()) : null;
  }

  /** Returns the last part of a path. */
  public static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
