package dev.lintel.engine.differential;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Another user for the server where the tests run as root, as in many containers: PostgreSQL
 * refuses to run as root. No account is made; one of those that every system has is taken.
 */
final class UnprivilegedUser {
  private final UserPrincipal principal;
  private final List<String> prefix;

  private UnprivilegedUser(UserPrincipal principal, List<String> prefix) {
    this.principal = principal;
    this.prefix = prefix;
  }

  /** Returns whom to run the server as; empty if the tests do not run as root. */
  static Optional<UnprivilegedUser> neededBy(Path workspace) throws IOException {
    if (!Files.getOwner(workspace).getName().equals("root")) {
      return Optional.empty();
    }
    for (String name : List.of("postgres", "nobody", "daemon")) {
      Optional<UnprivilegedUser> user = named(name, workspace);
      if (user.isPresent()) {
        return user;
      }
    }
    throw new IOException(
        "PostgreSQL refuses to run as root, and none of setpriv, runuser and su could switch to the"
            + " user postgres, nobody or daemon");
  }

  private static Optional<UnprivilegedUser> named(String name, Path workspace) throws IOException {
    UserPrincipal principal;
    try {
      principal =
          workspace.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
    } catch (UserPrincipalNotFoundException e) {
      return Optional.empty();
    }
    List<List<String>> ways =
        List.of(
            List.of("setpriv", "--reuid=" + name, "--clear-groups", "--"),
            List.of("runuser", "-u", name, "--"),
            List.of("su", "-s", "/bin/sh", name, "-c"));
    for (List<String> way : ways) {
      UnprivilegedUser user = new UnprivilegedUser(principal, way);
      if (works(user.command("true"))) {
        return Optional.of(user);
      }
    }
    return Optional.empty();
  }

  /** Returns the command line that runs a program as this user; no argument may hold a blank. */
  List<String> command(String... program) {
    List<String> words = new ArrayList<>(prefix);
    if (prefix.contains("-c")) {
      words.add(String.join(" ", program));
    } else {
      words.addAll(List.of(program));
    }
    return words;
  }

  /** Gives a folder and everything in it to this user. */
  void own(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            return visitFile(folder, attributes);
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.getFileAttributeView(
                    file, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .setOwner(principal);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean works(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // The program is not on this machine: the next one is tried.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
