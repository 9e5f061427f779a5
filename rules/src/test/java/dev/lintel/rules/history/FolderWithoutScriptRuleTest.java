package dev.lintel.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.testkit.RuleTester;
import org.junit.jupiter.api.Test;

final class FolderWithoutScriptRuleTest {

  private static final String INIT = "CREATE TABLE \"Prompt\" (\"id\" TEXT NOT NULL);\n";

  @Test
  void namesTheFolder() {
    assertThat(
            rule()
                .migration("20250101000000_init", INIT)
                .file("20250102000000_lost/notes.md", "The script was not committed.")
                .findings())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).contains("20250102000000_lost", "P3015"));
  }

  @Test
  void staysSilentOnOtherFilesBesideTheScript() {
    rule()
        .migration("20250101000000_init", INIT)
        .file("20250101000000_init/notes.md", "Why it is so.")
        .file("README.md", "What is in here.")
        .check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new FolderWithoutScriptRule());
  }
}
