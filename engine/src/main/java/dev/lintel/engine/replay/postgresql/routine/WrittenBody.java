package dev.lintel.engine.replay.postgresql.routine;

import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.TokenType;
import org.jspecify.annotations.Nullable;

/**
 * The body of a routine of language SQL that is no string: RETURN and an expression, or BEGIN
 * ATOMIC.
 *
 * @param file the file, with SELECT in the place of RETURN
 * @param start the offset of the first statement
 * @param end the offset after the last one
 */
record WrittenBody(SourceFile file, int start, int end) {

  private static final String RETURN = "return";

  /**
   * Finds the body in a statement.
   *
   * @param span the statement
   * @return null if it has no such body
   */
  static @Nullable WrittenBody of(SourceFile file, SourceSpan span) {
    int offset = file.offset(span.line(), span.column());
    Tokens tokens = Tokens.of(file.slice(span));
    int last = tokens.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (tokens.is(i, TokenType.LEFT_PAREN)) {
        i = tokens.afterParenthesis(i) - 1;
      } else if (tokens.isWord(i, "as") && tokens.type(i + 1).isString()) {
        return null;
      } else if (tokens.isWord(i, RETURN)) {
        int start = offset + tokens.start(i);
        StringBuilder text = new StringBuilder(file.text());
        text.replace(start, start + RETURN.length(), "SELECT");
        SourceFile query = new SourceFile(file.path(), text.toString());
        return new WrittenBody(query, start, offset + tokens.end(last));
      } else if (tokens.areWords(i, "begin", "atomic") && tokens.isWord(last, "end")) {
        return new WrittenBody(file, offset + tokens.end(i + 1), offset + tokens.start(last));
      }
    }
    return null;
  }
}
