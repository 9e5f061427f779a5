package dev.lintel.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of {@code --color}. */
enum ColorChoice implements Named {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Decides whether to colour. After the option the variables count, in the order most programs
   * have: {@code NO_COLOR} (no-color.org), {@code CLICOLOR_FORCE} and {@code FORCE_COLOR}, {@code
   * TERM=dumb} and {@code CLICOLOR=0}; then whether the stream is a terminal.
   */
  boolean colours(Map<String, String> environment, boolean terminal) {
    if (this != AUTO) {
      return this == ALWAYS;
    }
    String noColor = environment.get("NO_COLOR");
    if (noColor != null && !noColor.isEmpty()) {
      return false;
    }
    if (forces(environment.get("CLICOLOR_FORCE")) || forces(environment.get("FORCE_COLOR"))) {
      return true;
    }
    return terminal
        && !"dumb".equals(environment.get("TERM"))
        && !"0".equals(environment.get("CLICOLOR"));
  }

  private static boolean forces(@Nullable String value) {
    return value != null && !value.equals("0");
  }
}
