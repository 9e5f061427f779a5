package dev.lintel.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program {@code lintel}: finds the command, reads its options and runs it. The options are
 * described by picocli's own objects, not by annotations, whose reading costs time at each start.
 */
final class Program {

  private static final List<Command> COMMANDS =
      List.of(
          new CheckCommand(),
          new SchemaCommand(),
          new BlameCommand(),
          new DiffCommand(),
          new RulesCommand(),
          new ExplainCommand());

  private final Shell shell;

  Program(Shell shell) {
    this.shell = shell;
  }

  /** Runs one call; every failure ends here, as one sentence on standard error. */
  ExitCode run(String... args) {
    try {
      return dispatch(args);
    } catch (UserError e) {
      return fail(e.sentence() + ".");
    } catch (ParameterException e) {
      return fail(sentence(e));
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      if (shell.environment().containsKey("LINTEL_DEBUG")) {
        e.printStackTrace(shell.err());
      }
      return fail(
          "An internal error, '%s', ended the run; please report it with the output of LINTEL_DEBUG=1."
              .formatted(e));
    }
  }

  private ExitCode dispatch(String[] args) throws Exception {
    CommandLine line = commandLine();
    ParseResult parsed = line.parseArgs(helpAsOption(args));
    if (parsed.hasSubcommand()) {
      ParseResult sub = parsed.subcommand();
      if (sub.isUsageHelpRequested()) {
        return help(sub.commandSpec().commandLine());
      }
      for (Command command : COMMANDS) {
        if (command.name().equals(sub.commandSpec().name())) {
          return command.run(new Invocation(sub, shell));
        }
      }
    }
    if (parsed.isVersionHelpRequested()) {
      shell.out().print("lintel " + Version.current() + "\n");
      return ExitCode.CLEAN;
    }
    if (parsed.isUsageHelpRequested()) {
      return help(line);
    }
    line.usage(shell.err(), CommandLine.Help.Ansi.OFF);
    return ExitCode.TROUBLE;
  }

  private static CommandLine commandLine() {
    CommandSpec root = CommandSpec.create().name("lintel");
    root.usageMessage()
        .description("Replays SQL migrations in memory and says what a database would refuse.")
        .footer(
            "",
            "Exit status: 0 clean, 1 findings at or above --fail-on, 2 wrong call, unreadable"
                + " input",
            "or internal error.");
    root.addOption(helpOption());
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    for (Command command : COMMANDS) {
      CommandSpec spec = CommandSpec.create().name(command.name());
      spec.usageMessage().description(command.summary());
      command.describe(spec);
      spec.addOption(helpOption());
      root.addSubcommand(command.name(), spec);
    }
    return new CommandLine(root).setAbbreviatedOptionsAllowed(false);
  }

  private static OptionSpec helpOption() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Print this help.")
        .build();
  }

  /** {@code lintel help check} is what many type. */
  private static String[] helpAsOption(String[] args) {
    if (args.length == 0 || !args[0].equals("help")) {
      return args;
    }
    return args.length == 1 ? new String[] {"--help"} : new String[] {args[1], "--help"};
  }

  private ExitCode help(CommandLine line) {
    line.usage(shell.out(), CommandLine.Help.Ansi.OFF);
    return ExitCode.CLEAN;
  }

  private static String sentence(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String hint = "; see '" + command + " --help'.";
    if (e instanceof UnmatchedArgumentException unmatched) {
      String argument = unmatched.getUnmatched().get(0);
      List<String> near = unmatched.getSuggestions();
      what =
          argument.startsWith("-")
              ? "'%s' is no option of '%s'".formatted(argument, command)
              : "'%s' has no command or argument '%s'".formatted(command, argument);
      if (!near.isEmpty()) {
        hint = "; did you mean '" + near.get(0) + "'?";
      }
    }
    return what + hint;
  }

  private ExitCode fail(String sentence) {
    shell.out().flush();
    shell.err().print("lintel: " + sentence + "\n");
    return ExitCode.TROUBLE;
  }
}
