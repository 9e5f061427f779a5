package dev.lintel.engine.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scripts of the differential histories, from which other scripts are made. */
public final class Samples {
  private static final List<List<String>> HISTORIES = read();

  private Samples() {}

  /** Returns the histories, each the texts of its migrations in order. */
  public static List<List<String>> histories() {
    return HISTORIES;
  }

  /** Returns a history by any number. */
  public static List<String> history(int number) {
    return HISTORIES.get(Math.floorMod(number, HISTORIES.size()));
  }

  /** Returns a script by any number. */
  public static String script(int number) {
    List<String> history = history(number);
    return history.get(Math.floorMod(number / HISTORIES.size(), history.size()));
  }

  private static List<List<String>> read() {
    try (Stream<Path> files = Files.walk(root())) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted()
          .map(Samples::scripts)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot list the histories", e);
    }
  }

  private static Path root() {
    try {
      URI folder = Samples.class.getResource("/differential").toURI();
      return Path.of(folder);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the histories are not in a folder", e);
    }
  }

  private static List<String> scripts(Path file) {
    try {
      String text = Files.readString(file, UTF_8);
      List<String> scripts = new ArrayList<>();
      for (String part : text.split("(?m)^-- migration: .*\\n", -1)) {
        scripts.add(part);
      }
      return List.copyOf(scripts.subList(1, scripts.size()));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }
}
