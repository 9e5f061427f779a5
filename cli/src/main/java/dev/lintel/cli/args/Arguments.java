package dev.lintel.cli.args;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/**
 * What was given on a command line: {@code --name value}, {@code --name=value}, {@code -n value},
 * flags, and parameters, in any order; after {@code --} there are parameters only.
 */
public final class Arguments {

  private final CommandLine line;

  private Arguments(CommandLine line) {
    this.line = line;
  }

  /**
   * Reads a command line.
   *
   * @throws UserError if it does not fit the syntax
   */
  public static Arguments read(Syntax syntax, List<String> words) {
    Options options = new Options();
    syntax.options().forEach(option -> options.addOption(option.toCommonsCli()));
    DefaultParser parser =
        DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();
    CommandLine line;
    try {
      line = parser.parse(options, words.toArray(String[]::new));
    } catch (UnrecognizedOptionException e) {
      throw unknown(syntax, e.getOption());
    } catch (MissingArgumentException e) {
      Option option = syntax.option("--" + e.getOption().getLongOpt()).orElseThrow();
      throw wrong(syntax, "The option '" + option.name() + "' needs a value, " + option.label());
    } catch (ParseException e) {
      throw wrong(syntax, "The command line cannot be read: " + e.getMessage());
    }
    Arguments arguments = new Arguments(line);
    arguments.checkChoices(syntax);
    if (!arguments.has(Help.OPTION.name())) {
      arguments.checkParameters(syntax);
    }
    return arguments;
  }

  /** Returns the value of an option, the last one given; null if it was not given. */
  public @Nullable String option(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  /** Returns all values of an option in order. */
  public List<String> all(String name) {
    String[] values = line.getOptionValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** Returns whether a flag was given. */
  public boolean has(String name) {
    return line.hasOption(name);
  }

  /** Returns the parameters from the one at {@code first} (from 0) on. */
  public List<String> parameters(int first) {
    List<String> parameters = line.getArgList();
    return parameters.size() <= first
        ? List.of()
        : List.copyOf(parameters.subList(first, parameters.size()));
  }

  private void checkChoices(Syntax syntax) {
    for (Option option : syntax.options()) {
      for (String value : all(option.name())) {
        if (!option.choices().isEmpty() && !option.choices().contains(value)) {
          String choices = String.join(", ", option.choices());
          throw wrong(syntax, "'" + value + "' is no value of '" + option.name() + "': " + choices);
        }
      }
    }
  }

  private void checkParameters(Syntax syntax) {
    List<String> parameters = line.getArgList();
    List<Parameter> expected = syntax.parameters();
    for (int i = parameters.size(); i < expected.size(); i++) {
      if (expected.get(i).required()) {
        String label = expected.get(i).label();
        throw wrong(syntax, "'" + syntax.command() + "' needs a parameter, " + label);
      }
    }
    boolean open = !expected.isEmpty() && expected.get(expected.size() - 1).repeatable();
    if (!open && parameters.size() > expected.size()) {
      String extra = parameters.get(expected.size());
      throw wrong(
          syntax, "'" + extra + "' is one parameter too many for '" + syntax.command() + "'");
    }
  }

  private static UserError unknown(Syntax syntax, String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    if (equals >= 0 && syntax.option(name).isPresent()) {
      return wrong(syntax, "The option '" + name + "' takes no value");
    }
    List<String> names = syntax.options().stream().map(Option::name).toList();
    String what = "'" + name + "' is no option of '" + syntax.command() + "'";
    return Nearest.to(name, names)
        .map(near -> new UserError(what + "; did you mean '" + near + "'?"))
        .orElseGet(() -> wrong(syntax, what));
  }

  private static UserError wrong(Syntax syntax, String what) {
    return new UserError(what + "; see '" + syntax.command() + " --help'.");
  }
}
