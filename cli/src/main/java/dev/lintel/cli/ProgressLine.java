package dev.lintel.cli;

import dev.lintel.engine.lint.Progress;
import java.io.PrintStream;
import java.util.Locale;

/** Shows how far a run is on one line of a terminal, once it has taken a second. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE_NANOS = 1_000_000_000L;
  private static final long INTERVAL_NANOS = 100_000_000L;

  /** Back to the start of the line, and erase it (ECMA-48, EL). */
  private static final String ERASE = "\r\u001B[K";

  private final PrintStream err;
  private long next = System.nanoTime() + PATIENCE_NANOS;
  private boolean shown;

  ProgressLine(PrintStream err) {
    this.err = err;
  }

  @Override
  public void at(String activity, int done, int total) {
    long now = System.nanoTime();
    if (now - next < 0) {
      return;
    }
    next = now + INTERVAL_NANOS;
    shown = true;
    String count = total == 0 ? "" : String.format(Locale.ROOT, " %d/%d", done, total);
    err.print(ERASE + "lintel: " + activity + count);
    err.flush();
  }

  @Override
  public void close() {
    if (shown) {
      err.print(ERASE);
      err.flush();
    }
  }
}
