package dev.lintel.engine.replay.postgresql;

import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Spans;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/** The text of a statement, or of a part of one, with the places of its tokens. */
final class StatementText {

  private final Execution execution;
  private final String text;
  private final Tokens tokens;
  private final SourceSpan written;

  private StatementText(Execution execution, String text, SourceSpan written) {
    this.execution = execution;
    this.text = text;
    this.tokens = Tokens.of(text);
    this.written = written;
  }

  static StatementText of(Execution execution, SqlNode node) {
    SourceSpan written = Spans.of(execution.file(), node);
    return new StatementText(execution, execution.file().slice(written), written);
  }

  static StatementText of(Execution execution, ParsedStatement statement) {
    return new StatementText(execution, statement.text(), statement.span());
  }

  Tokens tokens() {
    return tokens;
  }

  /** Returns where the whole stands. */
  SourceSpan span() {
    return execution.span(written);
  }

  /** Returns where the tokens from {@code first} up to before {@code end} stand. */
  SourceSpan span(int first, int end) {
    return execution.span(within(first, end));
  }

  /** Begins to read at a token. */
  NameReader reader(int position) {
    return new NameReader(tokens, position, token -> Spans.position(within(token, token + 1)));
  }

  /** Returns the text. */
  String text() {
    return text;
  }

  /** Returns the position of the whole. */
  SqlParserPos position() {
    return Spans.position(written);
  }

  /** Returns the position of a token. */
  SqlParserPos position(int token) {
    return Spans.position(within(token, token + 1));
  }

  /** Returns the tokens from {@code first} up to before {@code end} as they are written. */
  String slice(int first, int end) {
    return first >= end ? "" : text.substring(tokens.start(first), tokens.end(end - 1));
  }

  private SourceSpan within(int first, int end) {
    if (first >= tokens.size() || end <= first) {
      return written;
    }
    int base = execution.file().offset(written.line(), written.column());
    return execution.file().span(base + tokens.start(first), base + tokens.end(end - 1));
  }
}
