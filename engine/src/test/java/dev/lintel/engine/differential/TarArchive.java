package dev.lintel.engine.differential;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Unpacks a tar archive: files, folders and symbolic links, which is all that the archives of the
 * PostgreSQL binaries hold. Not every machine has {@code tar} with {@code xz}; this needs neither.
 */
final class TarArchive {
  private static final int BLOCK = 512;

  private final InputStream in;

  TarArchive(InputStream in) {
    this.in = in;
  }

  /** Unpacks everything below {@code directory}. */
  void unpack(Path directory) throws IOException {
    byte[] header = new byte[BLOCK];
    String longName = "";
    while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
      long size = Long.parseLong(text(header, 124, 12).strip(), 8);
      char type = (char) header[156];
      if (type == 'L') {
        longName = text(content(size), 0, (int) size);
        continue;
      }
      String prefix = text(header, 345, 155);
      String shortName = text(header, 0, 100);
      String name = prefix.isEmpty() ? shortName : prefix + "/" + shortName;
      Path target = directory.resolve(longName.isEmpty() ? name : longName).normalize();
      longName = "";
      if (!target.startsWith(directory)) {
        throw new IOException("the archive leaves its folder: " + name);
      }
      write(type, target, header, content(size));
    }
  }

  private static void write(char type, Path target, byte[] header, byte[] content)
      throws IOException {
    switch (type) {
      case '5' -> Files.createDirectories(target);
      case '2' -> {
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target, Path.of(text(header, 157, 100)));
      }
      case '0', '\0' -> {
        Files.createDirectories(target.getParent());
        Files.write(target, content);
        boolean executable = (Integer.parseInt(text(header, 100, 8).strip(), 8) & 1) != 0;
        Files.setPosixFilePermissions(
            target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
      }
      default -> throw new IOException("unknown kind '" + type + "' of archive entry " + target);
    }
  }

  /** Reads an entry's content and skips the padding behind it. */
  private byte[] content(long size) throws IOException {
    byte[] bytes = in.readNBytes((int) size);
    int padding = (int) ((BLOCK - size % BLOCK) % BLOCK);
    if (bytes.length < size || in.readNBytes(padding).length < padding) {
      throw new EOFException("the archive ends inside an entry");
    }
    return bytes;
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }
}
