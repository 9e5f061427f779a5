package dev.lintel.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command runs: its streams, variables and folder. Print streams swallow errors, so a
 * reader that goes away, like {@code head}, ends nothing with a message.
 *
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param environment the environment variables
 * @param workingDirectory the working directory, absolute
 * @param outIsTerminal whether a person sees standard output directly
 * @param errIsTerminal whether a person sees standard error directly
 */
record Shell(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path workingDirectory,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  private static final int BUFFER = 1 << 16;

  /** Returns the surroundings of this process. */
  static Shell ofProcess() {
    return new Shell(
        stream(FileDescriptor.out, BUFFER),
        stream(FileDescriptor.err, 1),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        isTerminal(1),
        isTerminal(2));
  }

  private static PrintStream stream(FileDescriptor descriptor, int buffer) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), buffer),
        buffer == 1,
        StandardCharsets.UTF_8);
  }

  /**
   * Asks the system where a stream goes. {@link System#console} cannot tell the streams apart, and
   * wants standard input to be a terminal as well.
   */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      // No such file system: not Linux.
      return hasTerminal();
    }
  }

  /** Before Java 22 there is a console only on a terminal; from then on it has to be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
