package dev.lintel.engine.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lintel.engine.git.Blob;
import dev.lintel.engine.git.GitObjects;
import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A script's bytes, compared as Prisma compares checksums: line endings alone make no difference,
 * anything else does, a comment, a byte-order mark or a final line break included.
 */
final class ScriptBytes {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private ScriptBytes() {}

  /**
   * Returns the bytes of a migration's script as they lie on disk; null if they cannot be read.
   *
   * @param path the script, absolute
   */
  static byte @Nullable [] of(Migration migration, Path path) {
    SourceFile file = migration.file();
    if (file == null) {
      return fromDisk(path);
    }
    byte[] text = file.text().getBytes(UTF_8);
    if (!migration.byteOrderMark()) {
      return text;
    }
    byte[] bytes = new byte[MARK.length + text.length];
    System.arraycopy(MARK, 0, bytes, 0, MARK.length);
    System.arraycopy(text, 0, bytes, MARK.length, text.length);
    return bytes;
  }

  /** Returns whether the bytes are the content of {@code blob} in one of Prisma's three forms. */
  static boolean same(byte[] bytes, Blob blob) {
    if (GitObjects.idOf(bytes, blob.id()).equals(blob.id())) {
      return true;
    }
    byte[] lineFeeds = withLineFeeds(bytes);
    return GitObjects.idOf(lineFeeds, blob.id()).equals(blob.id())
        || GitObjects.idOf(withCarriageReturns(lineFeeds), blob.id()).equals(blob.id());
  }

  /** Returns the bytes with LF for each CRLF. */
  static byte[] withLineFeeds(byte[] bytes) {
    if (!hasCarriageReturn(bytes)) {
      return bytes;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      boolean pair = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!pair) {
        out.write(bytes[i]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] withCarriageReturns(byte[] lineFeeds) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(lineFeeds.length + 64);
    for (byte b : lineFeeds) {
      if (b == '\n') {
        out.write('\r');
      }
      out.write(b);
    }
    return out.toByteArray();
  }

  private static boolean hasCarriageReturn(byte[] bytes) {
    for (byte b : bytes) {
      if (b == '\r') {
        return true;
      }
    }
    return false;
  }

  private static byte @Nullable [] fromDisk(Path path) {
    try {
      return Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
    } catch (IOException e) {
      // That it cannot be read is told by the reader; whether it was edited is then unknown.
      return null;
    }
  }
}
