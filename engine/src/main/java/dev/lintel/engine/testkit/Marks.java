package dev.lintel.engine.testkit;

import dev.lintel.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the markers of a file. They are comments and stay in the text, so that no place shifts. */
final class Marks {

  /**
   * A line of its own below the marked one: carets under the place, the rule, perhaps words of the
   * message.
   */
  private static final Pattern CARETS =
      Pattern.compile(
          "\\s*(?:--|//|#)\\s*(?<carets>\\^+)\\s+(?<rule>[a-z0-9-]+)(?::\\s*(?<message>.*))?");

  /** At the end of the marked line: the rules that begin a finding in that line. */
  private static final Pattern FINDS =
      Pattern.compile("(?:--|//|#) finds: (?<rules>[a-z0-9-]+(?:, [a-z0-9-]+)*)\\s*$");

  private Marks() {}

  /** Returns the markers of {@code file} in order. */
  static List<Mark> of(SourceFile file) {
    List<Mark> marks = new ArrayList<>();
    int marked = 0;
    for (int line = 1; line <= file.lineCount(); line++) {
      String text = file.line(line);
      Matcher carets = CARETS.matcher(text);
      if (carets.matches()) {
        if (marked == 0) {
          throw new IllegalArgumentException(file.path() + ": a marker has no line above it");
        }
        marks.add(
            new Mark(
                file.path(),
                marked,
                carets.start("carets") + 1,
                carets.group("carets").length(),
                carets.group("rule"),
                carets.group("message")));
        continue;
      }
      marked = line;
      Matcher finds = FINDS.matcher(text);
      if (finds.find()) {
        for (String rule : finds.group("rules").split(", ", -1)) {
          marks.add(new Mark(file.path(), line, 0, 0, rule, null));
        }
      }
    }
    return marks;
  }
}
