package dev.lintel.cli.args;

import java.util.List;
import java.util.Optional;

/**
 * How a command is called.
 *
 * @param command the whole name, such as {@code lintel check}
 * @param summary what it does, one sentence
 * @param parameters its positional parameters in order
 * @param options its options in the order of the help
 */
public record Syntax(
    String command, String summary, List<Parameter> parameters, List<Option> options) {

  public Syntax {
    parameters = List.copyOf(parameters);
    options = List.copyOf(options);
  }

  /** Returns the option of that long or short name. */
  Optional<Option> option(String name) {
    for (Option option : options) {
      if (name.equals(option.name()) || name.equals(option.letter())) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
