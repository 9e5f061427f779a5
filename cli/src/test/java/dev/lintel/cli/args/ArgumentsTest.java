package dev.lintel.cli.args;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  private static final Syntax SYNTAX =
      new Syntax(
          "lintel try",
          "Try.",
          List.of(
              new Parameter("OBJECT", true, false, "It."),
              new Parameter("PATH", false, true, "Where.")),
          List.of(
              Option.choice("-f", "--format", "FORMAT", List.of("text", "json"), "How."),
              Option.text(null, "--rule-path", "JAR", "More.").repeated(),
              Option.flag("-q", "--quiet", "Less."),
              Help.OPTION));

  @Test
  void readsOptionsAndParametersInAnyOrder() {
    Arguments arguments = read("a", "--format=json", "b", "-q", "-f", "text", "c");

    assertThat(arguments.option("--format")).isEqualTo("text");
    assertThat(arguments.has("--quiet")).isTrue();
    assertThat(arguments.parameters(0)).containsExactly("a", "b", "c");
    assertThat(arguments.parameters(1)).containsExactly("b", "c");
    assertThat(arguments.parameters(4)).isEmpty();
  }

  @Test
  void collectsRepeatedOptions() {
    assertThat(read("a", "--rule-path", "x.jar", "--rule-path=y=z.jar").all("--rule-path"))
        .containsExactly("x.jar", "y=z.jar");
  }

  @Test
  void takesEverythingAfterTwoDashesAsParameters() {
    assertThat(read("a", "--", "--quiet", "-").parameters(0)).containsExactly("a", "--quiet", "-");
  }

  @Test
  void asksForNoParametersWhenHelpIsWanted() {
    assertThat(read("--help").has("--help")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a --frmat=json | '--frmat' is no option of 'lintel try'; did you mean '--format'?",
        "a --zzzzzzzzzz | '--zzzzzzzzzz' is no option of 'lintel try'; see 'lintel try --help'.",
        "a --format xml | 'xml' is no value of '--format': text, json; see 'lintel try --help'.",
        "a --format | The option '--format' needs a value, FORMAT; see 'lintel try --help'.",
        "a --quiet=yes | The option '--quiet' takes no value; see 'lintel try --help'.",
        "-q | 'lintel try' needs a parameter, OBJECT; see 'lintel try --help'."
      })
  void saysInOneSentenceWhatIsWrong(String line, String sentence) {
    assertThatThrownBy(() -> read(line.split(" ")))
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.sentence()).isEqualTo(sentence));
  }

  @Test
  void refusesParametersThatNothingTakes() {
    Syntax one =
        new Syntax(
            "lintel one", "One.", List.of(new Parameter("RULE", true, false, "R.")), List.of());

    assertThatThrownBy(() -> Arguments.read(one, List.of("a", "b")))
        .hasMessage("'b' is one parameter too many for 'lintel one'; see 'lintel one --help'.");
  }

  @Test
  void printsHelpWithinEightyColumns() {
    assertThat(Help.of(SYNTAX))
        .isEqualTo(
            """
            Usage: lintel try [OPTION]... OBJECT [PATH...]

            Try.

            Parameters:
              OBJECT  It.
              PATH    Where.

            Options:
              -f, --format FORMAT  How. One of: text, json.
                  --rule-path JAR  More.
              -q, --quiet          Less.
              -h, --help           Print this help.
            """);
  }

  private static Arguments read(String... words) {
    return Arguments.read(SYNTAX, List.of(words));
  }
}
