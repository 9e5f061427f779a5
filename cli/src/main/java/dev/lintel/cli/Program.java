package dev.lintel.cli;

import dev.lintel.cli.args.Arguments;
import dev.lintel.cli.args.Help;
import dev.lintel.cli.args.Nearest;
import dev.lintel.cli.args.Option;
import dev.lintel.cli.args.Syntax;
import dev.lintel.cli.args.UserError;
import dev.lintel.cli.text.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The program {@code lintel}: finds the command, reads its options and runs it. */
final class Program {

  private static final String NAME = "lintel";

  private final Shell shell;

  Program(Shell shell) {
    this.shell = shell;
  }

  /** Runs one call; every failure ends here, as one sentence on standard error. */
  ExitCode run(String... args) {
    try {
      return dispatch(List.of(args));
    } catch (UserError e) {
      return fail(e.sentence());
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError e) {
      if (shell.environment().containsKey("LINTEL_DEBUG")) {
        e.printStackTrace(shell.err());
      }
      return fail(
          "An internal error, '"
              + Visible.oneLine(e.toString())
              + "', ended the run; please report it with the output of LINTEL_DEBUG=1.");
    }
  }

  private ExitCode dispatch(List<String> args) throws IOException {
    if (args.isEmpty()) {
      shell.err().print(help());
      return ExitCode.TROUBLE;
    }
    String first = args.get(0);
    List<String> rest = args.subList(1, args.size());
    switch (first) {
      case "--help", "-h":
        return print(help());
      case "--version", "-V":
        return print(NAME + " " + Version.current() + "\n");
      case "help":
        return rest.isEmpty() ? print(help()) : run(command(rest.get(0)), List.of("--help"));
      default:
        return run(command(first), rest);
    }
  }

  private ExitCode run(CommandName name, List<String> words) throws IOException {
    Command command = name.command();
    List<Option> options = new ArrayList<>(command.options());
    options.add(Help.OPTION);
    Syntax syntax =
        new Syntax(NAME + " " + name.word(), name.summary(), command.parameters(), options);
    Arguments arguments = Arguments.read(syntax, words);
    return arguments.has(Help.OPTION.name())
        ? print(Help.of(syntax))
        : command.run(new Invocation(arguments, shell));
  }

  private static CommandName command(String word) {
    for (CommandName name : CommandName.values()) {
      if (name.word().equals(word)) {
        return name;
      }
    }
    String what = "'" + Visible.oneLine(word) + "' is no command of lintel";
    throw new UserError(
        Nearest.to(word, Named.words(CommandName.values()))
            .map(near -> what + "; did you mean '" + near + "'?")
            .orElse(what + "; see 'lintel --help'."));
  }

  private static String help() {
    StringBuilder out = new StringBuilder();
    out.append("Usage: lintel COMMAND [OPTION]... [PATH]...\n\n");
    out.append("Replays SQL migrations in memory and says what a database would refuse.\n");
    List<String[]> rows = new ArrayList<>();
    for (CommandName name : CommandName.values()) {
      rows.add(new String[] {name.word(), name.summary()});
    }
    Help.section(out, "Commands", rows);
    Help.section(
        out,
        "Options",
        List.of(
            new String[] {"-h, --help", "Print this help; after a command, that command's."},
            new String[] {"-V, --version", "Print the version."}));
    Help.section(
        out,
        "Exit status",
        List.of(
            new String[] {"0", "Nothing found at or above --fail-on."},
            new String[] {"1", "Something found."},
            new String[] {"2", "Wrong call, input that cannot be read, or an internal error."}));
    return out.toString();
  }

  private ExitCode print(String text) {
    shell.out().print(text);
    return ExitCode.CLEAN;
  }

  private ExitCode fail(String sentence) {
    shell.out().flush();
    shell.err().print(NAME + ": " + sentence + "\n");
    return ExitCode.TROUBLE;
  }
}
