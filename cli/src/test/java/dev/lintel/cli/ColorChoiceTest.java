package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColorChoiceTest {

  @Test
  void coloursATerminalAndNothingElse() {
    assertThat(ColorChoice.AUTO.colours(Map.of(), true)).isTrue();
    assertThat(ColorChoice.AUTO.colours(Map.of(), false)).isFalse();
  }

  @Test
  void obeysTheOptionBeforeAnyVariable() {
    assertThat(ColorChoice.ALWAYS.colours(Map.of("NO_COLOR", "1"), false)).isTrue();
    assertThat(ColorChoice.NEVER.colours(Map.of("FORCE_COLOR", "1"), true)).isFalse();
  }

  @Test
  void obeysNoColorUnlessItIsEmpty() {
    assertThat(ColorChoice.AUTO.colours(Map.of("NO_COLOR", "1", "FORCE_COLOR", "1"), true))
        .isFalse();
    assertThat(ColorChoice.AUTO.colours(Map.of("NO_COLOR", ""), true)).isTrue();
  }

  @Test
  void forcesColourUnlessTheVariableIsZero() {
    assertThat(ColorChoice.AUTO.colours(Map.of("FORCE_COLOR", "1"), false)).isTrue();
    assertThat(ColorChoice.AUTO.colours(Map.of("CLICOLOR_FORCE", "1", "TERM", "dumb"), false))
        .isTrue();
    assertThat(ColorChoice.AUTO.colours(Map.of("FORCE_COLOR", "0"), false)).isFalse();
  }

  @Test
  void leavesADumbTerminalPlain() {
    assertThat(ColorChoice.AUTO.colours(Map.of("TERM", "dumb"), true)).isFalse();
    assertThat(ColorChoice.AUTO.colours(Map.of("CLICOLOR", "0"), true)).isFalse();
  }
}
