package dev.lintel.engine.migration.layout;

import dev.lintel.engine.migration.ScriptSection;
import dev.lintel.engine.migration.TransactionMode;
import dev.lintel.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts scripts at the lines in which they speak to their tool. */
public final class ScriptLines {
  private ScriptLines() {}

  /**
   * Returns the parts of a script that follow a line which opens one, up to the next line that
   * opens or closes one.
   *
   * @param line matches the lines that open or close; to be used with {@code find}
   * @param opened says how the tool runs what follows such a line; null if it does not run it
   */
  public static List<ScriptSection> sections(
      SourceFile file, Pattern line, Function<Matcher, @Nullable TransactionMode> opened) {
    List<ScriptSection> sections = new ArrayList<>();
    Matcher matcher = line.matcher(file.text());
    TransactionMode mode = null;
    int start = 0;
    while (matcher.find()) {
      if (mode != null) {
        sections.add(new ScriptSection(start, matcher.start(), mode));
      }
      mode = opened.apply(matcher);
      start = matcher.end();
    }
    if (mode != null) {
      sections.add(new ScriptSection(start, file.text().length(), mode));
    }
    return sections;
  }

  /**
   * Makes a pattern of a whole line that begins with {@code regex} after blanks, whatever its case.
   *
   * @param regex matches no line break before its first sign, lest empty lines are read many times
   */
  public static Pattern line(String regex) {
    return Pattern.compile("(?mi)^[ \\t]*" + regex + ".*$");
  }
}
