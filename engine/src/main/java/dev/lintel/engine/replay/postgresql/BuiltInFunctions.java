package dev.lintel.engine.replay.postgresql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The names of the functions that every database has ({@code functions.txt}). */
final class BuiltInFunctions {

  private BuiltInFunctions() {}

  /** Read only when the first name is asked for. */
  private static final class Known {
    static final Set<String> NAMES = read();
  }

  /** Returns whether a function of that name is there without anybody making it. */
  static boolean contains(String name) {
    return Known.NAMES.contains(name);
  }

  private static Set<String> read() {
    try (InputStream resource = BuiltInFunctions.class.getResourceAsStream("functions.txt")) {
      if (resource == null) {
        throw new IllegalStateException("functions.txt is not in the jar");
      }
      String text = new String(resource.readAllBytes(), UTF_8);
      return Set.of(text.substring(text.indexOf('\n') + 1).strip().split("\\s+"));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read functions.txt", e);
    }
  }
}
