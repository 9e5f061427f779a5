package dev.lintel.cli;

/** Ends a command because of something its user can put right; told in one sentence. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates it.
   *
   * @param sentence what is wrong, without a final stop
   */
  UserError(String sentence) {
    super(sentence, null, false, false);
  }

  /** Returns what is wrong, one sentence without a final stop. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
