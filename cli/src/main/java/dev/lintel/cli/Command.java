package dev.lintel.cli;

import dev.lintel.cli.args.Option;
import dev.lintel.cli.args.Parameter;
import java.io.IOException;
import java.util.List;

/** A command of the program. */
interface Command {

  /** Returns its positional parameters. */
  List<Parameter> parameters();

  /** Returns its options but {@code --help}. */
  List<Option> options();

  /**
   * Runs it.
   *
   * @throws dev.lintel.cli.args.UserError if the user can put something right
   */
  ExitCode run(Invocation call) throws IOException;
}
