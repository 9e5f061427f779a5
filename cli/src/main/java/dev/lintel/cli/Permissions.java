package dev.lintel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Permissions of a file that takes another one's place. */
final class Permissions {

  /** What files usually get; temporary files are made for their owner alone. */
  private static final Set<PosixFilePermission> USUAL =
      PosixFilePermissions.fromString("rw-r--r--");

  private Permissions() {}

  /** Gives {@code to} the permissions of {@code from}, or the usual ones if that does not exist. */
  static void copy(Path from, Path to) throws IOException {
    if (Files.getFileAttributeView(to, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(
          to, Files.exists(from) ? Files.getPosixFilePermissions(from) : USUAL);
    }
  }
}
