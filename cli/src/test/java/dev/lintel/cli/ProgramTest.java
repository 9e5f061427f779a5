package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

  @TempDir private Path folder;

  @Test
  void printsTheVersion() {
    assertThat(Calls.in(folder, "--version").out()).matches("lintel \\d+\\.\\d+\\.\\d+\\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "help", "-h"})
  void printsHelp(String word) {
    Calls.Outcome outcome = Calls.in(folder, word);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .contains("check ", "schema ", "blame ", "diff ", "rules ", "explain ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "schema", "blame", "diff", "rules", "explain"})
  void printsHelpOfEveryCommandWithinEightyColumns(String command) {
    Calls.Outcome outcome = Calls.in(folder, command, "--help");

    assertThat(outcome.out()).startsWith("Usage: lintel " + command);
    assertThat(outcome.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(Calls.in(folder, "help", command)).isEqualTo(outcome);
  }

  @Test
  void printsHelpAsAnErrorWhenNothingIsAsked() {
    Calls.Outcome outcome = Calls.in(folder);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("Usage: lintel ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "chek | 'chek' is no command of lintel; did you mean 'check'?",
        "xyzzy | 'xyzzy' is no command of lintel; see 'lintel --help'.",
        "explain duplicate-colum | There is no rule 'duplicate-colum'; did you mean"
            + " 'duplicate-column'?",
        "explain LNT10O1 | There is no rule 'LNT10O1'; did you mean 'LNT1001'?",
        "explain x | There is no rule 'x'; 'lintel rules' lists them.",
        "check --schema none.prisma | The schema 'none.prisma' does not exist.",
        "blame \"a | '\"a' is no name of an object.",
        "blame a..b | 'a..b' is no name of an object."
      })
  void answersAWrongCallInOneSentence(String line, String sentence) {
    Calls.Outcome outcome = Calls.in(folder, line.split(" "));

    assertThat(outcome).isEqualTo(new Calls.Outcome(2, "", "lintel: " + sentence + "\n"));
  }

  @Test
  void saysThatARuleJarIsMissing() {
    Calls.Outcome outcome = Calls.in(folder, "rules", "--rule-path", "none.jar");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("none.jar").doesNotContain("\tat ");
  }

  @Test
  void explainsEveryRuleByIdAndName() {
    String rules = Calls.in(folder, "rules").out();

    assertThat(rules).contains("LNT1001  duplicate-column");
    assertThat(rules.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    for (String line : rules.lines().filter(line -> line.matches("[A-Z]{3}\\d{4} .*")).toList()) {
      String[] words = line.split(" +", -1);
      Calls.Outcome byId = Calls.in(folder, "explain", words[0]);
      assertThat(byId.status()).isZero();
      assertThat(byId.out()).startsWith(words[0] + " " + words[1] + "\n");
      assertThat(Calls.in(folder, "explain", words[1])).isEqualTo(byId);
    }
  }
}
