package dev.lintel.cli.json;

import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A place, in JSON.
 *
 * @param file reported path
 * @param line first line, from 1
 * @param column first column, from 1, in UTF-16 units
 * @param endLine last line
 * @param endColumn column after the last character
 */
record Place(String file, int line, int column, int endLine, int endColumn) {

  static Place of(SourceSpan span) {
    return new Place(span.file(), span.line(), span.column(), span.endLine(), span.endColumn());
  }

  static @Nullable Place orNull(@Nullable SourceSpan span) {
    return span == null ? null : of(span);
  }
}
