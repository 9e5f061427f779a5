package dev.lintel.cli.args;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was given on a command line: {@code --name value}, {@code --name=value}, {@code -n value},
 * flags, and parameters, in any order; after {@code --} there are parameters only.
 */
public final class Arguments {

  private final Syntax syntax;
  private final Map<String, List<String>> options = new HashMap<>();
  private final List<String> parameters = new ArrayList<>();

  private Arguments(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Reads a command line.
   *
   * @throws UserError if it does not fit the syntax
   */
  public static Arguments read(Syntax syntax, List<String> words) {
    Arguments arguments = new Arguments(syntax);
    arguments.read(words);
    return arguments;
  }

  /** Returns the value of an option; null if it was not given. */
  public @Nullable String option(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  /** Returns all values of an option in order. */
  public List<String> all(String name) {
    return options.getOrDefault(name, List.of());
  }

  /** Returns whether a flag was given. */
  public boolean has(String name) {
    return options.containsKey(name);
  }

  /** Returns the parameters from the one at {@code first} (from 0) on. */
  public List<String> parameters(int first) {
    return parameters.size() <= first
        ? List.of()
        : List.copyOf(parameters.subList(first, parameters.size()));
  }

  private void read(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--")) {
        parameters.addAll(words.subList(i + 1, words.size()));
        break;
      }
      if (!word.startsWith("-") || word.equals("-")) {
        parameters.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      Option option = syntax.option(name).orElseThrow(() -> unknown(name));
      if (option.label() == null) {
        if (equals >= 0) {
          throw wrong("The option '" + option.name() + "' takes no value");
        }
        give(option, "");
      } else if (equals >= 0) {
        give(option, word.substring(equals + 1));
      } else if (i + 1 < words.size()) {
        give(option, words.get(++i));
      } else {
        throw wrong("The option '" + option.name() + "' needs a value, " + option.label());
      }
    }
    if (!has(Help.OPTION.name())) {
      checkParameters();
    }
  }

  private void give(Option option, String value) {
    if (!option.choices().isEmpty() && !option.choices().contains(value)) {
      throw wrong(
          "'"
              + value
              + "' is no value of '"
              + option.name()
              + "': "
              + String.join(", ", option.choices()));
    }
    List<String> values = options.computeIfAbsent(option.name(), name -> new ArrayList<>());
    if (!option.repeatable()) {
      values.clear();
    }
    values.add(value);
  }

  private void checkParameters() {
    List<Parameter> expected = syntax.parameters();
    for (int i = parameters.size(); i < expected.size(); i++) {
      if (expected.get(i).required()) {
        throw wrong("'" + syntax.command() + "' needs a parameter, " + expected.get(i).label());
      }
    }
    boolean open = !expected.isEmpty() && expected.get(expected.size() - 1).repeatable();
    if (!open && parameters.size() > expected.size()) {
      throw wrong(
          "'"
              + parameters.get(expected.size())
              + "' is one parameter too many for '"
              + syntax.command()
              + "'");
    }
  }

  private UserError unknown(String name) {
    List<String> names = syntax.options().stream().map(Option::name).toList();
    String what = "'" + name + "' is no option of '" + syntax.command() + "'";
    return Nearest.to(name, names)
        .map(near -> new UserError(what + "; did you mean '" + near + "'?"))
        .orElseGet(() -> wrong(what));
  }

  private UserError wrong(String what) {
    return new UserError(what + "; see '" + syntax.command() + " --help'.");
  }
}
