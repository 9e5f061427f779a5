package dev.lintel.engine.sql.plpgsql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that PL/pgSQL gives to errors (PostgreSQL 17 documentation, appendix A). */
public final class PlConditions {

  private static final String RESOURCE = "conditions.txt";

  private PlConditions() {}

  private static final class Loaded {
    private static final Map<String, List<String>> STATES = read();
  }

  /** Returns the SQLSTATEs that a name in lower case stands for; empty if it is no such name. */
  public static List<String> states(String name) {
    return Loaded.STATES.getOrDefault(name, List.of());
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> states = new HashMap<>();
    try (InputStream in = PlConditions.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> words = Arrays.asList(line.split(" "));
          states.put(words.get(0), List.copyOf(words.subList(1, words.size())));
        }
      }
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    return Map.copyOf(states);
  }
}
