package dev.lintel.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.sql.Comment;
import dev.lintel.engine.sql.ParsedScript;
import dev.lintel.engine.sql.ParsedStatement;
import java.util.Locale;

/** Whether every character of a script for PostgreSQL is accounted for. */
public final class Unlost {
  private final SourceFile file;
  private final ParsedScript script;

  private Unlost(ParsedScript script) {
    this.file = script.file();
    this.script = script;
  }

  /**
   * Asserts that the statements stand in order and that nothing stands between them but blanks,
   * comments, semicolons and the rows after COPY.
   */
  public static void assertThatNothingIsLost(ParsedScript script) {
    new Unlost(script).check();
  }

  private void check() {
    StringBuilder rest = new StringBuilder(file.text());
    int last = 0;
    for (ParsedStatement statement : script.statements()) {
      int start = file.offset(statement.span().line(), statement.span().column());
      int end = file.offset(statement.span().endLine(), statement.span().endColumn());
      assertThat(start).isGreaterThanOrEqualTo(last);
      assertThat(end).isGreaterThan(start);
      blank(rest, start, end);
      last = isCopy(statement) ? endOfRows(end) : end;
      blank(rest, end, last);
    }
    for (Comment comment : script.comments()) {
      blank(
          rest,
          file.offset(comment.span().line(), comment.span().column()),
          file.offset(comment.span().endLine(), comment.span().endColumn()));
    }
    assertThat(rest.toString().replaceAll("[ \\t\\n\\x0b\\f\\r;]+", "")).isEmpty();
  }

  private static boolean isCopy(ParsedStatement statement) {
    String text = statement.text().toLowerCase(Locale.ROOT);
    return text.startsWith("copy") && text.contains("stdin");
  }

  private int endOfRows(int from) {
    int found = file.text().indexOf("\\.", from);
    return found < 0 ? from : found + 2;
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
