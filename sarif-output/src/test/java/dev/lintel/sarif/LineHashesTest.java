package dev.lintel.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineHashesTest {

  @Test
  void hashesAnEmptyFileAsOneEmptyLine() {
    assertThat(lines("")).containsExactly("c129715d7a2bc9a3:1");
  }

  @Test
  void countsTheByteOrderMarkAsACharacter() {
    assertThat(lines("\uFEFFa\n")).containsExactly("25afd31b599dedcd:1", "c129715d7a2bc9a3:1");
  }

  @Test
  void hashesCodeUnitsOfCharactersOutsideTheBasicPlane() {
    assertThat(lines("\u00E9\uD83D\uDE00\n"))
        .containsExactly("16a367e7bde89037:1", "c129715d7a2bc9a3:1");
  }

  @Test
  void takesABlankBetweenReturnAndFeedForTwoLineBreaks() {
    assertThat(lines("a \r \nb"))
        .containsExactly("67c066a59e652f5e:1", "cc4c43d77869440f:1", "8ee5a81e681643c1:1");
  }

  @Test
  void countsEqualLinesFromTheTop() {
    List<String> lines = lines("x\n".repeat(150));

    assertThat(lines.get(0)).endsWith(":1");
    assertThat(lines.get(1)).isEqualTo(lines.get(0).replace(":1", ":2"));
  }

  @Test
  void givesTheSameForEveryKindOfLineBreakAndIndentation() {
    assertThat(lines("a\r\n\tb\r\n")).isEqualTo(lines("a\nb\n")).isEqualTo(lines("  a\rb \r"));
  }

  private static List<String> lines(String text) {
    LineHashes hashes = LineHashes.of(text);
    List<String> all = new ArrayList<>();
    for (int line = 1; line <= hashes.count(); line++) {
      all.add(hashes.line(line));
    }
    return all;
  }
}
