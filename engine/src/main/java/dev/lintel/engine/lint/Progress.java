package dev.lintel.engine.lint;

/** Is told how far a run is, for a person who waits. Called from the thread that lints. */
@FunctionalInterface
public interface Progress {

  /** Shows nothing. */
  Progress NONE = (activity, done, total) -> {};

  /**
   * Tells how far the run is.
   *
   * @param activity what is being done, in lower case, such as {@code "reading migrations"}
   * @param done how many steps are done
   * @param total how many there are; 0 if that is not known
   */
  void at(String activity, int done, int total);
}
