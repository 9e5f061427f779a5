package dev.lintel.engine.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Turns the bytes of a file into text: UTF-8 and nothing else, as the migration tools read it. */
final class Decoding {
  private static final int MARK_LENGTH = 3;

  private Decoding() {}

  /** Decodes {@code bytes}; {@code name} is the path as it is reported. */
  static Reading decode(String name, byte[] bytes) {
    boolean mark =
        bytes.length >= MARK_LENGTH
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int start = mark ? MARK_LENGTH : 0;
    if (isUtf16(bytes)) {
      return failed(ProblemKind.UTF16, name, "%s is UTF-16; save it as UTF-8".formatted(name));
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    int nul = indexOfNul(bytes);
    if (nul >= 0) {
      return failed(
          ProblemKind.BINARY,
          name,
          "%s is binary: it holds a NUL byte at offset %d".formatted(name, nul));
    }
    if (result.isError()) {
      return malformed(name, bytes, in.position());
    }
    return new Reading(new SourceFile(name, out.flip().toString()), mark, null);
  }

  private static Reading malformed(String name, byte[] bytes, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    int column = 1 + new String(bytes, lineStart, offset - lineStart, UTF_8).length();
    String message =
        "%s is not valid UTF-8: line %d holds the byte 0x%02X at offset %d of the file"
            .formatted(name, line, bytes[offset] & 0xFF, offset);
    return new Reading(
        null,
        false,
        new Problem(
            ProblemKind.BAD_ENCODING,
            message,
            new SourceSpan(name, line, column, line, column + 1)));
  }

  /** A byte-order mark tells, or an ASCII character whose other half is NUL at the very start. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    boolean halves = bytes.length % 2 == 0 && (first == 0) != (second == 0) && evenlyNul(bytes);
    return marked || halves;
  }

  private static boolean evenlyNul(byte[] bytes) {
    int offset = bytes[0] == 0 ? 0 : 1;
    for (int i = offset; i < Math.min(bytes.length, 32); i += 2) {
      if (bytes[i] != 0 || bytes[i ^ 1] == 0) {
        return false;
      }
    }
    return true;
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static Reading failed(ProblemKind kind, String name, String message) {
    return new Reading(null, false, new Problem(kind, message, SourceSpan.startOf(name)));
  }
}
