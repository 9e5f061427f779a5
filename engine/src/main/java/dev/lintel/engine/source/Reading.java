package dev.lintel.engine.source;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file: its text, or the problem that kept it from being read.
 *
 * @param file the text; null if and only if there is a problem
 * @param byteOrderMark whether the file begins with a UTF-8 byte-order mark, which is not in the
 *     text
 * @param problem what went wrong; null if the file was read
 */
public record Reading(@Nullable SourceFile file, boolean byteOrderMark, @Nullable Problem problem) {
  public Reading {
    if ((file == null) == (problem == null)) {
      throw new IllegalArgumentException("either a file or a problem");
    }
  }
}
