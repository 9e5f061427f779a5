package dev.lintel.cli;

/** How a run ended, for scripts. */
public enum ExitCode {
  /** Nothing was found at or above the severity of {@code --fail-on}. */
  CLEAN(0),
  /** Something was found at or above it; for {@code diff}, the two schemas differ. */
  FINDINGS(1),
  /**
   * The call is wrong, input is missing or cannot be read, or the program itself failed. Findings
   * may have been printed, but they are not all there could be.
   */
  TROUBLE(2);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** Returns the exit status of the process. */
  public int number() {
    return number;
  }
}
