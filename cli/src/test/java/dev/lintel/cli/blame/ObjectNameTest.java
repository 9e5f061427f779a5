package dev.lintel.cli.blame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.catalog.QualifiedName;
import dev.lintel.engine.change.ObjectPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectNameTest {

  private static final ObjectPath COLUMN =
      ObjectPath.member(new QualifiedName("public", "SystemPrompt"), "previousVersionId");

  @Test
  void readsQuotedAndPlainParts() {
    assertThat(ObjectName.parse("\"System.Prompt\".previousVersionId"))
        .contains(new ObjectName(List.of("System.Prompt", "previousVersionId")));
    assertThat(ObjectName.parse("\"a\"\"b\"")).contains(new ObjectName(List.of("a\"b")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.", ".a", "a..b", "\"a", "a.b.c.d"})
  void refusesWhatIsNoName(String text) {
    assertThat(ObjectName.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SystemPrompt.previousVersionId",
        "\"SystemPrompt\".\"previousVersionId\"",
        "public.SystemPrompt.previousVersionId"
      })
  void namesAnObjectWithOrWithoutItsSchema(String text) {
    assertThat(ObjectName.parse(text))
        .hasValueSatisfying(n -> assertThat(n.names(COLUMN)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "previousVersionId",
        "systemprompt.previousversionid",
        "other.SystemPrompt.previousVersionId"
      })
  void doesNotNameAPartWithoutItsOwnerNorInAnotherCase(String text) {
    assertThat(ObjectName.parse(text))
        .hasValueSatisfying(n -> assertThat(n.names(COLUMN)).isFalse());
  }

  @Test
  void resemblesInAnyCase() {
    assertThat(ObjectName.parse("systemprompt.PREVIOUSVERSIONID"))
        .hasValueSatisfying(name -> assertThat(name.resembles(COLUMN)).isTrue());
  }
}
