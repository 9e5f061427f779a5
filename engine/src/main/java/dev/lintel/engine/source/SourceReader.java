package dev.lintel.engine.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Reads files into text. Whatever is wrong with a file becomes a problem of one sentence; only
 * regular files are opened, because a pipe or a device might never end.
 */
public final class SourceReader {
  /** Above this a file is no script; text of this size still fits a small heap. */
  private static final int MAX_BYTES = 256 * 1024 * 1024;

  private final SourceRoot root;

  /** Creates a reader that reports paths relative to {@code root}. */
  public SourceReader(SourceRoot root) {
    this.root = root;
  }

  /** Returns the folder that reported paths are relative to. */
  public SourceRoot root() {
    return root;
  }

  /** Reads {@code path}, an absolute path, as UTF-8. */
  public Reading read(Path path) {
    String name = root.relative(path);
    byte[] bytes;
    try {
      bytes = bytes(path, name);
    } catch (UnfitFileException e) {
      return failed(e.problem);
    } catch (IOException e) {
      return failed(problemOf(path, name, e));
    }
    return Decoding.decode(name, bytes);
  }

  /**
   * Returns why {@code path} can be used neither as a file nor as a folder, or null if it can be
   * looked at.
   */
  public @Nullable Problem obstacle(Path path) {
    try {
      Files.readAttributes(path, BasicFileAttributes.class);
      return null;
    } catch (IOException e) {
      return problemOf(path, root.relative(path), e);
    }
  }

  /** Returns the problem that an error on {@code path} stands for. */
  public Problem problem(Path path, IOException error) {
    return problemOf(path, root.relative(path), error);
  }

  private static byte[] bytes(Path path, String name) throws IOException, UnfitFileException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new UnfitFileException(unreadable(name, "it is a folder, not a file"));
    }
    if (!attributes.isRegularFile()) {
      throw new UnfitFileException(unreadable(name, "it is a device or a pipe, not a file"));
    }
    // The size of the attributes is not trusted: files under /proc have none, others may grow.
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new UnfitFileException(unreadable(name, "it is larger than 256 MB"));
      }
      return bytes;
    }
  }

  private static Problem problemOf(Path path, String name, IOException error) {
    if (isLoop(error)) {
      return new Problem(
          ProblemKind.LINK_LOOP,
          "%s cannot be read: its symbolic links lead in a circle".formatted(name),
          SourceSpan.startOf(name));
    }
    if (error instanceof NoSuchFileException) {
      return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
          ? new Problem(
              ProblemKind.BROKEN_LINK,
              "%s cannot be read: it is a symbolic link to something that does not exist"
                  .formatted(name),
              SourceSpan.startOf(name))
          : new Problem(
              ProblemKind.MISSING_PATH,
              "%s does not exist".formatted(name),
              SourceSpan.startOf(name));
    }
    if (error instanceof AccessDeniedException) {
      return unreadable(name, "permission denied");
    }
    return unreadable(name, reasonOf(error));
  }

  /** Java has no exception of its own for ELOOP; the reason text is the C library's. */
  private static boolean isLoop(IOException error) {
    return error instanceof FileSystemException e
        && e.getReason() != null
        && e.getReason().startsWith("Too many levels of symbolic links");
  }

  private static String reasonOf(IOException error) {
    String reason = error instanceof FileSystemException e ? e.getReason() : error.getMessage();
    return reason == null ? error.getClass().getSimpleName() : reason;
  }

  private static Problem unreadable(String name, String reason) {
    return new Problem(
        ProblemKind.UNREADABLE,
        "%s cannot be read: %s".formatted(name, reason),
        SourceSpan.startOf(name));
  }

  private static Reading failed(Problem problem) {
    return new Reading(null, false, problem);
  }

  /** A file that exists and is of the wrong kind. */
  private static final class UnfitFileException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    UnfitFileException(Problem problem) {
      this.problem = problem;
    }
  }
}
