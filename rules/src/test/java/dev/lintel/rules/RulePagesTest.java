package dev.lintel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.plugin.RuleLoader;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.testkit.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/rules} equal to what the rules say. {@code mvn test -pl rules -am
 * -Dtest=RulePagesTest -Dgolden.update=true} writes the pages anew.
 */
final class RulePagesTest {

  private static final Path DOCS = Path.of("..", "docs", "rules");

  @Test
  void pagesSayWhatTheRulesSay() throws IOException {
    Map<String, String> pages = pages();
    if (Boolean.getBoolean("golden.update")) {
      rewrite(pages);
    }
    assertThat(committed()).isEqualTo(pages);
  }

  private static Map<String, String> pages() {
    List<Rule> rules = RuleLoader.load(List.of()).rules();
    assertThat(rules).isNotEmpty();
    Map<String, String> pages = new TreeMap<>();
    pages.put("README.md", RulePage.index(rules));
    rules.forEach(rule -> pages.put(RulePage.fileName(rule.info()), RulePage.of(rule.info())));
    return pages;
  }

  private static Map<String, String> committed() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(DOCS)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }

  private static void rewrite(Map<String, String> pages) throws IOException {
    Files.createDirectories(DOCS);
    for (String stale : committed().keySet()) {
      Files.delete(DOCS.resolve(stale));
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
    }
  }
}
