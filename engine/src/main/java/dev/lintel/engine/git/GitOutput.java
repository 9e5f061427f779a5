package dev.lintel.engine.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run of git gave.
 *
 * @param state how it ended
 * @param bytes its standard output
 * @param error its standard error, in English
 */
public record GitOutput(State state, byte[] bytes, String error) {

  /** How a run of git ended. */
  public enum State {
    /** It ended with exit code 0. */
    OK,
    /** It ended with another exit code. */
    FAILED,
    /** There is no git program. */
    ABSENT,
    /** It took too long and was killed. */
    TIMED_OUT
  }

  /** Returns whether git ended with exit code 0. */
  public boolean ok() {
    return state == State.OK;
  }

  /** Returns the output as text without its final line break. */
  public String text() {
    String text = new String(bytes, UTF_8);
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  /** Returns the lines of the output. */
  public List<String> lines() {
    return text().isEmpty() ? List.of() : List.of(text().split("\n", -1));
  }

  /** Returns the NUL-terminated records of the output. */
  public List<String> records() {
    List<String> records = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        records.add(new String(bytes, start, i - start, UTF_8));
        start = i + 1;
      }
    }
    return records;
  }
}
