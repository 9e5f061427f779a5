package dev.lintel.cli;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its status. */
  public static void main(String[] args) {
    Shell shell = Shell.ofProcess();
    ExitCode code = new Program(shell).run(args);
    shell.out().flush();
    shell.err().flush();
    System.exit(code.number());
  }
}
