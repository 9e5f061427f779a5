package dev.lintel.engine.replay.postgresql.literal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.change.RefusalKind;
import org.junit.jupiter.api.Test;

final class InputTextTest {

  private static final int LONG = 1_000_000;

  @Test
  void longBytesAreReadToTheEnd() {
    String escapes = "\\\\a\\001".repeat(LONG);

    assertThat(InputText.fault("bytea", escapes)).isNull();
    assertThat(InputText.fault("bytea", escapes + "\\9"))
        .isEqualTo(
            new InputFault(RefusalKind.INVALID_VALUE, "invalid input syntax for type bytea"));
    assertThat(InputText.fault("bytea", "\\x" + "ab".repeat(LONG) + "a"))
        .isEqualTo(
            new InputFault(
                RefusalKind.INVALID_PARAMETER, "invalid hexadecimal data: odd number of digits"));
  }
}
