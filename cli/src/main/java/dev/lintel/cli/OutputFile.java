package dev.lintel.cli;

import dev.lintel.cli.args.UserError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written whole or not at all: an earlier report stays until the new one is
 * complete.
 */
final class OutputFile {

  /** Writes to a stream. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private OutputFile() {}

  /**
   * Writes a file.
   *
   * @param file the file; a device or pipe is written to as it is
   * @param shown how the user named it
   * @throws UserError if it cannot be written
   */
  static void write(Path file, String shown, Content content) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
        try (OutputStream out = Files.newOutputStream(file)) {
          content.writeTo(out);
        }
        return;
      }
      // Through a link, so that the link stays one.
      replace(Files.exists(file) ? file.toRealPath() : file, content);
    } catch (IOException e) {
      throw new UserError(
          "The output file '%s' cannot be written: %s.".formatted(shown, reason(e)));
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    // Beside the file: a rename is atomic within a file system only.
    Path part = Files.createTempFile(folder, "." + file.getFileName() + ".", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.writeTo(out);
      }
      Permissions.copy(file, part);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    if (failure instanceof AccessDeniedException) {
      return "access is denied";
    }
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
