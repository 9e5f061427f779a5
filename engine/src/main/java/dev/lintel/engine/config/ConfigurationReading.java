package dev.lintel.engine.config;

import dev.lintel.engine.source.Problem;
import java.util.List;

/**
 * What came of reading a configuration file.
 *
 * @param configuration what it says, as far as it could be understood
 * @param problems what is wrong with it, in the order of the file
 */
public record ConfigurationReading(Configuration configuration, List<Problem> problems) {

  /** There is no file. */
  static final ConfigurationReading NONE = new ConfigurationReading(Configuration.NONE, List.of());

  public ConfigurationReading {
    problems = List.copyOf(problems);
  }
}
