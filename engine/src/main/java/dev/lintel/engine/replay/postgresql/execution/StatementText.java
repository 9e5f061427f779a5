package dev.lintel.engine.replay.postgresql.execution;

import dev.lintel.engine.replay.postgresql.text.NameReader;
import dev.lintel.engine.replay.postgresql.text.Tokens;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.ParsedStatement;
import dev.lintel.engine.sql.Spans;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;

/** The text of a statement, or of a part of one, with the places of its tokens. */
public final class StatementText {

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

  /** Returns the text of a node. */
  public static StatementText of(Execution execution, SqlNode node) {
    SourceSpan written = Spans.of(execution.file(), node);
    return new StatementText(execution, execution.file().slice(written), written);
  }

  /** Returns the text of a whole statement. */
  public static StatementText of(Execution execution, ParsedStatement statement) {
    return new StatementText(execution, statement.text(), statement.span());
  }

  /** Returns its tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** Returns where the whole stands. */
  public SourceSpan span() {
    return execution.span(written);
  }

  /** Returns where the tokens from {@code first} up to before {@code end} stand. */
  public SourceSpan span(int first, int end) {
    return execution.span(within(first, end));
  }

  /** Begins to read at a token. */
  public NameReader reader(int position) {
    return new NameReader(tokens, position, token -> Spans.position(within(token, token + 1)));
  }

  /** Returns the text. */
  public String text() {
    return text;
  }

  /** Returns the position of the whole. */
  public SqlParserPos position() {
    return Spans.position(written);
  }

  /** Returns the position of a token. */
  public SqlParserPos position(int token) {
    return Spans.position(within(token, token + 1));
  }

  /** Returns the tokens from {@code first} up to before {@code end} as they are written. */
  public String slice(int first, int end) {
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
