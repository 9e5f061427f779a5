package dev.lintel.engine.replay.postgresql.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Reads the lists that lie beside this package's classes. */
final class ListResource {

  private ListResource() {}

  /** Returns the whole text. */
  static String text(String resource) {
    try (InputStream in =
        requireNonNull(ListResource.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " is part of the program and cannot be read", e);
    }
  }

  /** Returns the words of each line that is neither empty nor a comment. */
  static Stream<List<String>> lines(String resource) {
    return text(resource)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> List.of(line.split(" ")));
  }
}
