package dev.lintel.cli.blame;

import dev.lintel.engine.change.ObjectPath;
import dev.lintel.engine.change.SchemaChange;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words for changes, made from the names of their classes, so that a new kind has words at once.
 */
final class ChangeWords {
  private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private ChangeWords() {}

  /** Returns what a change did, such as {@code column renamed from User.mail to User.email}. */
  static String of(SchemaChange change) {
    String words =
        WORD.matcher(change.getClass().getSimpleName()).replaceAll(" ").toLowerCase(Locale.ROOT);
    List<ObjectPath> objects = change.objects();
    return objects.size() < 2
        ? words
        : "%s from %s to %s".formatted(words, objects.get(1), objects.get(0));
  }
}
