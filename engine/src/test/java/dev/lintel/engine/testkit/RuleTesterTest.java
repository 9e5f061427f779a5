package dev.lintel.engine.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lintel.engine.migration.Migration;
import dev.lintel.engine.rule.Category;
import dev.lintel.engine.rule.Finding;
import dev.lintel.engine.rule.Project;
import dev.lintel.engine.rule.Reporter;
import dev.lintel.engine.rule.Rule;
import dev.lintel.engine.rule.RuleInfo;
import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.source.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class RuleTesterTest {

  @Test
  void acceptsAFindingAtItsMarker() {
    assertThatCode(
            () ->
                test(
                    """
                      CREATE TABLE bad (id int);
                    --             ^^^ bad-name: The name 'bad'
                    """))
        .doesNotThrowAnyException();
  }

  @Test
  void acceptsAFindingInAMarkedLine() {
    assertThatCode(() -> test("CREATE TABLE bad (id int); -- finds: bad-name\n"))
        .doesNotThrowAnyException();
  }

  @Test
  void showsAFindingThatIsNotMarkedBelowItsLine() {
    assertThatThrownBy(() -> test("  CREATE TABLE bad (id int);\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("found and not expected: ")
        .hasMessageContaining(
            "  CREATE TABLE bad (id int);\n>>             ^^^ bad-name: The name");
  }

  @Test
  void showsAMarkerThatIsNotMet() {
    assertThatThrownBy(() -> test("CREATE TABLE good (id int); -- finds: bad-name\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected and not found: migrations/001_test.sql:1 bad-name");
  }

  @Test
  void failsIfTheCaretsStandElsewhere() {
    assertThatThrownBy(
            () ->
                test(
                    """
                      CREATE TABLE bad (id int);
                    --             ^^ bad-name
                    """))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void failsOnAnotherMessage() {
    assertThatThrownBy(
            () ->
                test(
                    """
                      CREATE TABLE bad (id int);
                    --             ^^^ bad-name: The table 'bad'
                    """))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void failsOnAStatementThatIsNotUnderstood() {
    assertThatThrownBy(() -> test("ALTER TABLE good FROBNICATE;\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not understood: migrations/001_test.sql:1:1");
  }

  private static void test(String sql) {
    RuleTester.rule(new BadNameRule()).migration("001_test.sql", sql).check();
  }

  /** Finds the word "bad". */
  static final class BadNameRule implements Rule {

    private static final RuleInfo INFO =
        RuleInfo.of("ZZ0001", "bad-name", Category.DESIGN, Severity.NOTE)
            .message("bad", "The name '{0}' is bad.");

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public void check(Project project, Reporter reporter) {
      for (Migration migration : project.history().migrations()) {
        SourceFile file = migration.file();
        if (file != null) {
          Matcher bad = Pattern.compile("\\bbad\\b(?!-)").matcher(file.text());
          if (bad.find()) {
            reporter.report(
                Finding.of(INFO, "bad", file.span(bad.start(), bad.end()), "bad", "bad"));
          }
        }
      }
    }
  }
}
