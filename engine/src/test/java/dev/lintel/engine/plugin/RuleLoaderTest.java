package dev.lintel.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuleLoaderTest {

  @TempDir Path folder;

  @Test
  void sortsRulesById() throws IOException {
    LoadedRules loaded = load(Second.class.getName(), First.class.getName());

    assertThat(ids(loaded)).containsExactly("ZZ0001", "ZZ0002");
    assertThat(loaded.problems()).isEmpty();
  }

  @Test
  void goesOnAfterAProviderThatIsMissing() throws IOException {
    LoadedRules loaded = load("no.such.Rule", First.class.getName());

    assertThat(ids(loaded)).containsExactly("ZZ0001");
    assertThat(loaded.problems()).singleElement().satisfies(p -> mentions(p, "no.such.Rule"));
  }

  @Test
  void goesOnAfterAProviderWhoseConstructorThrows() throws IOException {
    LoadedRules loaded = load(Broken.class.getName(), First.class.getName());

    assertThat(ids(loaded)).containsExactly("ZZ0001");
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(p -> mentions(p, Broken.class.getName(), "no licence"));
  }

  @Test
  void goesOnAfterARuleThatCannotDescribeItself() throws IOException {
    LoadedRules loaded = load(Nameless.class.getName(), First.class.getName());

    assertThat(ids(loaded)).containsExactly("ZZ0001");
    assertThat(loaded.problems()).singleElement().satisfies(p -> mentions(p, "not a rule id"));
  }

  @Test
  void refusesASecondRuleOfTheSameName() throws IOException {
    LoadedRules loaded = load(First.class.getName(), SameName.class.getName());

    assertThat(ids(loaded)).containsExactly("ZZ0001");
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(p -> mentions(p, SameName.class.getName(), First.class.getName(), "first"));
  }

  @Test
  void loadsRulesFromAnExtraJar() throws IOException {
    Path jar = folder.resolve("team-rules.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(serviceFile()));
      out.write(Second.class.getName().getBytes(StandardCharsets.UTF_8));
    }
    LoadedRules loaded = RuleLoader.load(getClass().getClassLoader(), List.of(jar));

    assertThat(ids(loaded)).containsExactly("ZZ0002");
    assertThat(loaded.problems()).isEmpty();
  }

  @Test
  void saysThatAJarIsMissing() {
    LoadedRules loaded =
        RuleLoader.load(getClass().getClassLoader(), List.of(folder.resolve("missing.jar")));

    assertThat(loaded.problems()).singleElement().satisfies(p -> mentions(p, "missing.jar"));
  }

  @Test
  void saysThatAFileIsNoJar() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.jar"), "not a jar");
    LoadedRules loaded = RuleLoader.load(getClass().getClassLoader(), List.of(text));

    assertThat(loaded.problems()).singleElement().satisfies(p -> mentions(p, "notes.jar"));
  }

  private LoadedRules load(String... providers) throws IOException {
    Path services = folder.resolve("classes").resolve(serviceFile());
    Files.createDirectories(services.getParent());
    Files.write(services, List.of(providers));
    URL[] urls = {folder.resolve("classes").toUri().toURL()};
    return RuleLoader.load(new URLClassLoader(urls, getClass().getClassLoader()), List.of());
  }

  private static String serviceFile() {
    return "META-INF/services/" + Rule.class.getName();
  }

  private static List<String> ids(LoadedRules loaded) {
    return loaded.rules().stream().map(rule -> rule.info().id()).toList();
  }

  private static void mentions(Problem problem, String... words) {
    assertThat(problem.kind()).isEqualTo(ProblemKind.RULE_NOT_LOADED);
    assertThat(problem.message()).contains(words);
  }

  /** A rule that finds nothing. */
  abstract static class Silent implements Rule {
    private final RuleInfo info;

    Silent(String id, String name) {
      info = RuleInfo.of(id, name, Category.DESIGN, Severity.NOTE);
    }

    @Override
    public RuleInfo info() {
      return info;
    }

    @Override
    public void check(Project project, Reporter reporter) {}
  }

  /** A sound rule. */
  public static final class First extends Silent {
    public First() {
      super("ZZ0001", "first");
    }
  }

  /** Another sound rule. */
  public static final class Second extends Silent {
    public Second() {
      super("ZZ0002", "second");
    }
  }

  /** Has the name of another rule. */
  public static final class SameName extends Silent {
    public SameName() {
      super("ZZ0003", "first");
    }
  }

  /** Cannot be made. */
  public static final class Broken extends Silent {
    public Broken() {
      super("ZZ0004", "broken");
      throw new IllegalStateException("no licence");
    }
  }

  /** Has no proper id. */
  public static final class Nameless implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("?", "nameless", Category.DESIGN, Severity.NOTE);
    }

    @Override
    public void check(Project project, Reporter reporter) {}
  }
}
