package dev.lintel.engine.plugin;

import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceSpan;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Loads rules by {@link ServiceLoader}. A rule jar names its rules in {@code
 * META-INF/services/dev.lintel.engine.rule.Rule}, one class a line.
 */
public final class RuleLoader {

  private static final String SERVICE_FILE = "META-INF/services/" + Rule.class.getName();

  private final List<Rule> rules = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Rule> byIdOrName = new HashMap<>();

  private RuleLoader() {}

  /**
   * Loads the rules of the class path and then those of {@code jars}. The jars stay open as long as
   * the program runs, since a rule may load its classes late.
   *
   * @param jars extra jars, relative to the working directory or absolute
   */
  public static LoadedRules load(List<Path> jars) {
    return load(RuleLoader.class.getClassLoader(), jars);
  }

  static LoadedRules load(ClassLoader classPath, List<Path> jars) {
    RuleLoader loader = new RuleLoader();
    loader.loadFrom(loader.with(jars, classPath));
    loader.rules.sort(Comparator.comparing(rule -> rule.info().id()));
    return new LoadedRules(loader.rules, loader.problems);
  }

  private ClassLoader with(List<Path> jars, ClassLoader parent) {
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      url(jar).ifPresent(urls::add);
    }
    return urls.isEmpty() ? parent : new URLClassLoader(urls.toArray(URL[]::new), parent);
  }

  /** Returns where the jar is; a class loader would silently pass over a file that is no jar. */
  private Optional<URL> url(Path jar) {
    if (!Files.isReadable(jar)) {
      problem(jar.toString(), "The rule jar '%s' is missing or cannot be read".formatted(jar));
      return Optional.empty();
    }
    try (JarFile opened = new JarFile(jar.toFile())) {
      if (opened.getEntry(SERVICE_FILE) == null) {
        problem(jar.toString(), "'%s' holds no rules: it has no %s".formatted(jar, SERVICE_FILE));
        return Optional.empty();
      }
      return Optional.of(jar.toUri().toURL());
    } catch (IOException e) {
      problem(jar.toString(), "'%s' is not a jar: %s".formatted(jar, e.getMessage()));
      return Optional.empty();
    }
  }

  /**
   * Takes the providers one by one: after a provider that is missing or throws, the iterator goes
   * on with the next one, which a for-each loop would not.
   */
  private void loadFrom(ClassLoader classLoader) {
    Iterator<Rule> providers = ServiceLoader.load(Rule.class, classLoader).iterator();
    String lastFailure = null;
    while (true) {
      try {
        if (!providers.hasNext()) {
          return;
        }
        add(providers.next());
        lastFailure = null;
      } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
        // A RuntimeException comes from the rule's own info(), the others from loading its class.
        String failure = String.valueOf(e.getMessage());
        if (failure.equals(lastFailure)) {
          return; // The list of providers itself cannot be read, and never will be.
        }
        lastFailure = failure;
        problem(SERVICE_FILE, "A rule could not be loaded: " + reason(e, failure));
      }
    }
  }

  private void add(Rule rule) {
    RuleInfo info = rule.info();
    Rule other = taken(info);
    if (other != null) {
      problem(
          SERVICE_FILE,
          "The rule '%s' is left out because '%s' has the id '%s' or the name '%s' already"
              .formatted(
                  rule.getClass().getName(), other.getClass().getName(), info.id(), info.name()));
      return;
    }
    rules.add(rule);
    byIdOrName.put(info.id(), rule);
    byIdOrName.put(info.name(), rule);
  }

  private @Nullable Rule taken(RuleInfo info) {
    Rule sameId = byIdOrName.get(info.id());
    return sameId != null ? sameId : byIdOrName.get(info.name());
  }

  private static String reason(Throwable failure, String message) {
    Throwable cause = failure.getCause();
    return cause == null || cause.getMessage() == null
        ? message
        : message + " (" + cause.getMessage() + ")";
  }

  private void problem(String file, String message) {
    problems.add(new Problem(ProblemKind.RULE_NOT_LOADED, message, SourceSpan.startOf(file)));
  }
}
