package dev.lintel.engine.replay.postgresql.builtin;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The settings that the server knows without extensions, read when they are first asked for. */
public final class ServerSettings {

  private static final String RESOURCE = "settings.txt";

  private ServerSettings() {}

  private static final class Loaded {
    private static final Map<String, Setting> SETTINGS = read();
  }

  /**
   * A setting.
   *
   * @param kind {@code bool}, {@code integer}, {@code real}, {@code enum} or {@code string}
   * @param change when it can be changed
   * @param values the values of an enum, in lower case, as far as the server lists them; empty if
   *     they are not known
   * @param range what a number may be; null if that is not known
   */
  public record Setting(
      String kind, Change change, Set<String> values, @Nullable NumberRange range) {}

  /**
   * What a number may be.
   *
   * @param unit the unit it is counted in; empty for none
   * @param least the least
   * @param greatest the greatest
   */
  public record NumberRange(String unit, double least, double greatest) {}

  /** When a setting can be changed. */
  public enum Change {
    USER,
    START,
    RELOAD,
    RESTART,
    FIXED
  }

  /** Returns the setting of that name, in lower case; null if no version from 12 on has it. */
  public static @Nullable Setting of(String name) {
    return Loaded.SETTINGS.get(name);
  }

  private static Map<String, Setting> read() {
    Map<String, Setting> settings = new HashMap<>();
    ListResource.lines(RESOURCE)
        .forEach(
            words ->
                settings.put(
                    words.get(0),
                    new Setting(
                        words.get(1),
                        Change.valueOf(words.get(2).toUpperCase(Locale.ROOT)),
                        words.size() == 4 ? values(words.get(3)) : Set.of(),
                        words.size() > 4 ? range(words) : null)));
    return settings;
  }

  private static NumberRange range(List<String> words) {
    return new NumberRange(
        words.get(3).equals("-") ? "" : words.get(3),
        Double.parseDouble(words.get(4)),
        Double.parseDouble(words.get(5)));
  }

  private static Set<String> values(String list) {
    return Set.of(list.replace('~', ' ').split(","));
  }
}
