package dev.lintel.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void marksTheTextItself() {
    assertThat(shown("  \"a\" TEXT,", "\"a\"", 60)).isEqualTo("  \"a\" TEXT,\n  ^^^");
  }

  @Test
  void spreadsTabsToFourColumns() {
    assertThat(shown("\tab\tcd", "cd", 60)).isEqualTo("    ab  cd\n        ^^");
  }

  @Test
  void countsWideCharactersTwiceAndCombiningMarksNotAtAll() {
    assertThat(shown("'\u540D\u524D' e\u0301 x", "x", 60))
        .isEqualTo("'\u540D\u524D' e\u0301 x\n         ^");
    assertThat(shown("'\uD83D\uDE00' x", "x", 60)).isEqualTo("'\uD83D\uDE00' x\n     ^");
  }

  @Test
  void replacesWhatCouldDisturbATerminal() {
    assertThat(shown("a\u001B[2Jb\u202Ec x", "x", 60))
        .isEqualTo("a\uFFFD[2Jb\uFFFDc x\n         ^");
  }

  @Test
  void cutsALongLineAroundTheMark() {
    String line = "abcdefghij".repeat(20) + "HERE" + "klmnopqrst".repeat(20);

    assertThat(shown(line, "HERE", 40))
        .isEqualTo(
            """
            ...fghijabcdefghijHEREklmnopqrstklmno...
                              ^^^^\
            """);
  }

  @Test
  void cutsOnlyTheEndWhenTheMarkIsNearTheStart() {
    String line = "HERE" + "klmnopqrst".repeat(20);

    assertThat(shown(line, "HERE", 30)).isEqualTo("HEREklmnopqrstklmnopqrstklm...\n^^^^");
  }

  @Test
  void showsTheEndOfTheLineInFull() {
    String line = "abcdefghij".repeat(20) + "HERE;";

    assertThat(shown(line, "HERE", 30))
        .isEqualTo("...ijabcdefghijabcdefghijHERE;" + "\n                         ^^^^");
  }

  @Test
  void cutsAMarkThatIsLongerThanTheLine() {
    Excerpt excerpt = Excerpt.of("x".repeat(10) + "y".repeat(500), 10, 510, 40);

    assertThat(excerpt.text()).hasSize(40).startsWith("...yyy").endsWith("...");
    assertThat(excerpt.markStart()).isEqualTo(3);
    assertThat(excerpt.markStart() + excerpt.markWidth()).isEqualTo(37);
  }

  @Test
  void marksAPointWithOneCaretEvenAtTheEndOfTheLine() {
    Excerpt excerpt = Excerpt.of("abc", 3, 3, 40);

    assertThat(excerpt).isEqualTo(new Excerpt("abc", 3, 1));
  }

  @Test
  void looksOnlyAroundTheMarkOfALineOfMegabytes() {
    String line = "x".repeat(5_000_000) + "HERE" + "x".repeat(5_000_000);

    assertThat(Excerpt.of(line, 5_000_000, 5_000_004, 60).text()).hasSize(60).contains("HERE");
  }

  @Test
  void cutsNoCharacterInHalf() {
    String line = "\uD83D\uDE00".repeat(500);

    for (int start = 0; start < 40; start += 2) {
      Excerpt excerpt = Excerpt.of(line, 200 + start, 202 + start, 41);
      assertThat(excerpt.text()).doesNotContain("\uFFFD");
      assertThat(DisplayWidth.of(excerpt.text())).isLessThanOrEqualTo(41);
    }
  }

  private static String shown(String line, String marked, int width) {
    int start = line.indexOf(marked);
    Excerpt excerpt = Excerpt.of(line, start, start + marked.length(), width);
    return excerpt.text()
        + "\n"
        + " ".repeat(excerpt.markStart())
        + "^".repeat(excerpt.markWidth());
  }
}
