package dev.lintel.engine.differential;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lintel.engine.differential.History.Script;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads a history written by hand. The format is SQL with marker comments at the start of a line:
 *
 * <pre>
 * -- What the history is about, in any number of comment lines.
 * -- modes: simple, statements
 * -- refused: second 42701 column "a" of relation "t" already exists
 * -- migration: first
 * CREATE TABLE t (a int);
 * -- migration: second
 * ALTER TABLE t ADD COLUMN a int;
 * </pre>
 *
 * {@code modes} names the {@link Mode}s to run it in and may be left out for those two. {@code
 * refused} is the server's first refusal: migration, SQLSTATE and message; it is left out if the
 * server accepts all. With {@code -Dgolden.update=true} the tests write that line themselves.
 */
final class HistoryFile {
  private static final String MIGRATION = "-- migration: ";
  private static final String MODES = "-- modes: ";
  private static final String REFUSED = "-- refused: ";

  private final Path path;

  HistoryFile(Path path) {
    this.path = path;
  }

  /** Returns the files of all histories, sorted by subject and name. */
  static List<HistoryFile> all() {
    Path root = root();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted()
          .map(HistoryFile::new)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot list " + root, e);
    }
  }

  private static Path root() {
    try {
      URI folder = HistoryFile.class.getResource("/differential").toURI();
      return Path.of(folder);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the histories are not in a folder", e);
    }
  }

  /** Returns the folder of the history, which tells what it is about. */
  String subject() {
    return path.getParent().getFileName().toString();
  }

  /** Reads the history. */
  History read() {
    List<Mode> modes = List.of(Mode.SIMPLE, Mode.STATEMENTS);
    Verdict verdict = Verdict.ACCEPTED;
    List<Script> scripts = new ArrayList<>();
    String migration = "";
    StringBuilder sql = new StringBuilder();
    for (String line : lines()) {
      if (line.startsWith(MIGRATION)) {
        add(scripts, migration, sql);
        migration = line.substring(MIGRATION.length()).strip();
      } else if (migration.isEmpty() && line.startsWith(MODES)) {
        modes = modes(line.substring(MODES.length()));
      } else if (migration.isEmpty() && line.startsWith(REFUSED)) {
        verdict = verdict(line.substring(REFUSED.length()));
      } else {
        sql.append(line).append('\n');
      }
    }
    add(scripts, migration, sql);
    if (scripts.isEmpty()) {
      throw new IllegalStateException("no '" + MIGRATION + "' line in " + path);
    }
    return new History(name(), scripts, modes, verdict);
  }

  private static void add(List<Script> scripts, String migration, StringBuilder sql) {
    if (!migration.isEmpty()) {
      scripts.add(new Script(migration, sql.toString()));
    }
    sql.setLength(0);
  }

  private String name() {
    String file = path.getFileName().toString();
    return subject() + "/" + file.substring(0, file.length() - ".sql".length());
  }

  private static List<Mode> modes(String words) {
    return Stream.of(words.strip().split(", *"))
        .map(word -> Mode.valueOf(word.toUpperCase(Locale.ROOT)))
        .toList();
  }

  private static Verdict verdict(String words) {
    String[] parts = words.strip().split(" ", 3);
    return new Verdict(parts[0], parts[1], parts[2]);
  }

  /** Writes what the server said into the file among the sources of the project. */
  void update(Verdict verdict) {
    List<String> lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.startsWith(REFUSED));
    if (verdict.refused()) {
      int first = 0;
      while (!lines.get(first).startsWith(MIGRATION)) {
        first++;
      }
      String words =
          "%s %s %s".formatted(verdict.migration(), verdict.sqlState(), verdict.message());
      lines.add(first, REFUSED + words);
    }
    Path source = Path.of("src/test/resources/differential", name() + ".sql");
    try {
      Files.writeString(source, String.join("\n", lines) + "\n", UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot write " + source, e);
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(path, UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + path, e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
