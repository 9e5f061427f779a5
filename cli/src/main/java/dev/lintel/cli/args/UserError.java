package dev.lintel.cli.args;

/** Ends a command because of something its user can put right; told in one sentence. */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it.
   *
   * @param sentence what is wrong, with its final stop or question mark
   */
  public UserError(String sentence) {
    super(sentence, null, false, false);
  }

  /** Returns what is wrong, one sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
