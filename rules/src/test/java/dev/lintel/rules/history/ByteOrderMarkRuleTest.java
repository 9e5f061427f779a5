package dev.lintel.rules.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.rule.Severity;
import dev.lintel.engine.testkit.RuleTester;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ByteOrderMarkRuleTest {

  private static final String INIT = "CREATE TABLE prompt (id text); -- finds: byte-order-mark\n";

  @Test
  void reportsTheMarkWithTheWordsOfTheServer() {
    assertThat(rule().migration("20250101000000_init", "\uFEFF" + INIT).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(Objects.requireNonNull(finding.databaseError()).message())
                  .isEqualTo("syntax error at or near \"\uFEFFCREATE\"");
            });
  }

  @Test
  void warnsWhereTheToolMaySkipIt() {
    assertThat(rule().migration("001_init.sql", "\uFEFF" + INIT).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void staysSilentOnTheCharacterInsideTheText() {
    rule().migration("20250101000000_init", "CREATE TABLE prompt (id text); -- \uFEFF\n").check();
  }

  private static RuleTester rule() {
    return RuleTester.rule(new ByteOrderMarkRule());
  }
}
