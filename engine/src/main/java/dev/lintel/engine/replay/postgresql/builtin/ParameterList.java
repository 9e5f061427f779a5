package dev.lintel.engine.replay.postgresql.builtin;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The parameters that WITH and SET give, read when they are first asked for. */
public final class ParameterList {

  private static final String RESOURCE = "parameters.txt";

  private ParameterList() {}

  private static final class Loaded {
    private static final Map<String, Map<String, Parameter>> PARAMETERS = read();
  }

  /**
   * Returns the parameters of one kind of object by name.
   *
   * @param target {@code table}, {@code view}, {@code column} or the name of an index method
   * @return nothing for an index method that an extension brings
   */
  public static Map<String, Parameter> of(String target) {
    return Loaded.PARAMETERS.getOrDefault(target, Map.of());
  }

  private static Map<String, Map<String, Parameter>> read() {
    Map<String, Map<String, Parameter>> parameters = new HashMap<>();
    ListResource.lines(RESOURCE)
        .forEach(
            words ->
                parameters
                    .computeIfAbsent(words.get(0), target -> new HashMap<>())
                    .put(
                        words.get(1),
                        new Parameter(
                            Parameter.Kind.valueOf(words.get(2).toUpperCase(Locale.ROOT)),
                            words.subList(3, words.size()))));
    return parameters;
  }
}
