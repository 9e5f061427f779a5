package dev.lintel.engine.replay.postgresql.builtin;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
   */
  public record Setting(String kind, Change change) {}

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
    try (InputStream in =
        requireNonNull(ServerSettings.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .forEach(
              words ->
                  settings.put(
                      words.get(0),
                      new Setting(
                          words.get(1), Change.valueOf(words.get(2).toUpperCase(Locale.ROOT)))));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " is part of the program and cannot be read", e);
    }
    return settings;
  }
}
