package dev.lintel.engine.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A temporary folder that holds the files of an example as they are now. */
final class ExampleFolder implements AutoCloseable {

  private static final String SCHEMA = "schema.prisma";

  private final Path root;

  private ExampleFolder(Path root) {
    this.root = root;
  }

  /** Writes the files of an example. */
  static ExampleFolder of(ExampleHistory example) {
    try {
      ExampleFolder folder = new ExampleFolder(Files.createTempDirectory("lintel-example"));
      for (ExamplePart part : example.parts()) {
        if (part.role().now()) {
          folder.write(example, part);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the folder; reported paths are relative to it. */
  Path root() {
    return root;
  }

  /** Returns the path of a file as it is reported. */
  static String reportedPath(ExampleHistory example, String path) {
    if (!example.runByPrisma()) {
      return "migrations/" + path;
    }
    return path.equals(SCHEMA) ? "prisma/" + path : "prisma/migrations/" + path;
  }

  private void write(ExampleHistory example, ExamplePart part) throws IOException {
    Path file = root.resolve(reportedPath(example, part.path()));
    Files.createDirectories(file.resolveSibling(""));
    switch (part.role()) {
      case LINK -> Files.createSymbolicLink(file, Path.of(part.text().strip()));
      case UTF_16 -> Files.writeString(file, part.text(), StandardCharsets.UTF_16);
      case FILE, MERGED, BASE -> Files.writeString(file, part.text());
    }
  }

  @Override
  public void close() {
    try {
      Files.walkFileTree(root, new Deletion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with everything in it. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        throw e;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
