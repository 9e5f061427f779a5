package dev.lintel.engine.differential;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * Where the server's programs come from, in this order: the folder that the environment variable
 * {@code PG_BIN} names, the archive on the test class path (it is there on Linux and macOS, see the
 * profiles of the module), an installation of the machine.
 */
final class PostgresBinaries {
  private PostgresBinaries() {}

  /**
   * Returns the folder with {@code initdb} and {@code postgres}; unpacks into {@code workspace}.
   */
  static Path provide(Path workspace) throws IOException {
    String chosen = System.getenv("PG_BIN");
    if (chosen != null) {
      Path directory = Path.of(chosen);
      if (!holdsServer(directory)) {
        throw new IOException("PG_BIN names no folder with initdb and postgres: " + chosen);
      }
      return directory;
    }
    try (InputStream archive = PostgresBinaries.class.getResourceAsStream("/" + archiveName())) {
      if (archive != null) {
        Path home = workspace.resolve("postgresql");
        new TarArchive(new XZInputStream(archive)).unpack(home);
        return home.resolve("bin");
      }
    }
    return installed()
        .orElseThrow(
            () ->
                new IOException(
                    "no PostgreSQL: neither "
                        + archiveName()
                        + " on the class path, nor an installation; set PG_BIN to its bin folder"));
  }

  private static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch");
    return "postgres-%s-%s.txz"
        .formatted(
            system.startsWith("mac") ? "darwin" : system,
            processor.equals("aarch64") ? "arm_64" : "x86_64");
  }

  private static Optional<Path> installed() throws IOException {
    Stream<Path> onPath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(Path::of);
    Stream<Path> usual =
        Stream.of("/usr/lib/postgresql", "/usr/local", "/opt/homebrew/opt", "/usr")
            .map(Path::of)
            .flatMap(PostgresBinaries::binFolders);
    return Stream.concat(onPath, usual).filter(PostgresBinaries::holdsServer).findFirst();
  }

  /** Returns the bin folders of a folder with one sub-folder a version, newest first. */
  private static Stream<Path> binFolders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      List<Path> newestFirst = children.sorted(Comparator.reverseOrder()).toList();
      return Stream.concat(Stream.of(parent), newestFirst.stream()).map(p -> p.resolve("bin"));
    } catch (IOException e) {
      return Stream.empty(); // The folder is not there, so no installation is in it.
    }
  }

  private static boolean holdsServer(Path directory) {
    return Files.isExecutable(directory.resolve("initdb"))
        && Files.isExecutable(directory.resolve("postgres"));
  }
}
