package dev.lintel.engine.testkit;

import dev.lintel.engine.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares the rule classes of a jar or folder with its list in {@code META-INF/services}. */
final class RuleClasses {

  private static final String SERVICE_FILE = "META-INF/services/" + Rule.class.getName();
  private static final String CLASS = ".class";

  private RuleClasses() {}

  /** Returns whether both classes come from the same jar or folder. */
  static boolean sameOrigin(Class<?> one, Class<?> other) {
    return origin(one).equals(origin(other));
  }

  /** Returns what is wrong with the list of the jar or folder that {@code one} comes from. */
  static List<String> unlisted(Class<?> one) {
    URI origin = origin(one);
    try {
      if (Files.isDirectory(Path.of(origin))) {
        return compare(Path.of(origin), one.getClassLoader());
      }
      try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + origin), Map.of())) {
        return compare(jar.getPath("/"), one.getClassLoader());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI origin(Class<?> type) {
    URL location = type.getProtectionDomain().getCodeSource().getLocation();
    try {
      return location.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a usable location of classes: " + location, e);
    }
  }

  private static List<String> compare(Path root, ClassLoader classLoader) throws IOException {
    List<String> listed = Files.readAllLines(root.resolve(SERVICE_FILE));
    List<String> present = ruleClasses(root, classLoader);
    List<String> faults = new ArrayList<>();
    present.stream()
        .filter(name -> !listed.contains(name))
        .forEach(name -> faults.add(name + " is not listed in " + SERVICE_FILE));
    listed.stream()
        .filter(name -> !present.contains(name))
        .forEach(name -> faults.add(SERVICE_FILE + " lists " + name + ", which is no rule class"));
    if (!listed.equals(listed.stream().sorted().distinct().toList())) {
      faults.add(SERVICE_FILE + " is not sorted, or has a line twice");
    }
    return faults;
  }

  private static List<String> ruleClasses(Path root, ClassLoader classLoader) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(CLASS) && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - CLASS.length()).replaceAll("[/\\\\]", "."))
          .filter(name -> isRule(name, classLoader))
          .sorted()
          .toList();
    }
  }

  private static boolean isRule(String name, ClassLoader classLoader) {
    try {
      Class<?> type = Class.forName(name, false, classLoader);
      return Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("a class file without its class: " + name, e);
    }
  }
}
