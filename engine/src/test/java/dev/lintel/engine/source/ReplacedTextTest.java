package dev.lintel.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReplacedTextTest {
  private final SourceFile onDisk = new SourceFile("a.sql", "one ${two} three\n${f} five");
  private final SourceFile sent =
      onDisk.with(
          List.of(new Replacement(4, 10, "2", true), new Replacement(17, 21, "four", false)));

  @Test
  void textHasTheReplacementsAndLinesDoNot() {
    assertThat(sent.text()).isEqualTo("one 2 three\nfour five");
    assertThat(sent.line(1)).isEqualTo("one ${two} three");
  }

  @Test
  void spansAreThoseOfTheFileOnDisk() {
    assertThat(sent.span(0, 3)).isEqualTo(onDisk.span(0, 3));
    assertThat(sent.span(4, 5)).isEqualTo(onDisk.span(4, 10));
    assertThat(sent.span(6, 11)).isEqualTo(onDisk.span(11, 16));
    assertThat(sent.span(12, 16)).isEqualTo(onDisk.span(17, 21));
    assertThat(sent.span(17, 21)).isEqualTo(onDisk.span(22, 26));
    assertThat(sent.slice(onDisk.span(11, 16))).isEqualTo("three");
    assertThat(sent.slice(onDisk.span(4, 10))).isEqualTo("2");
  }

  @Test
  void everyOffsetOutsideOfReplacementsComesBack() {
    for (int offset : List.of(0, 3, 10, 12, 16, 21, 26)) {
      SourceSpan span = onDisk.span(offset, offset);
      assertThat(sent.span(sent.inText(offset), sent.inText(offset))).isEqualTo(span);
    }
  }

  @Test
  void aStandInIsNotKnown() {
    assertThat(sent.isKnown(onDisk.span(0, 16))).isTrue();
    assertThat(sent.isKnown(onDisk.span(17, 26))).isFalse();
  }
}
