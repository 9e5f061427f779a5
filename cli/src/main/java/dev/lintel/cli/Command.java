package dev.lintel.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** A command of the program. */
interface Command {

  /** Returns the word that calls it. */
  String name();

  /** Returns what it does, one sentence. */
  String summary();

  /** Adds its options and parameters. */
  void describe(CommandSpec spec);

  /**
   * Runs it.
   *
   * @throws UserError if the user can put something right
   */
  ExitCode run(Invocation call) throws IOException;
}
