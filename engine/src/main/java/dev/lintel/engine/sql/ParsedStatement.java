package dev.lintel.engine.sql;

import dev.lintel.engine.source.Problem;
import dev.lintel.engine.source.ProblemKind;
import dev.lintel.engine.source.SourceFile;
import dev.lintel.engine.source.SourceSpan;
import dev.lintel.engine.sql.lex.LexicalFault;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a file.
 *
 * @param file the file it stands in
 * @param span from its first to its last token, without leading comments and the terminator
 * @param kind its leading words in capitals, such as {@code CREATE TABLE}; for lists and messages
 * @param understanding how far it was understood
 * @param node its syntax tree: a {@code DdlStatement}. Null if it is invalid, inert without a tree,
 *     understood by its text, or opaque as a whole; an opaque statement with a tree holds parts
 *     that were understood and some that were not ({@code OpaqueElement}, {@code OpaqueAction})
 * @param reason why it is opaque or invalid, one sentence without a final stop; null otherwise
 * @param reasonSpan the place the reason speaks of; null if there is none
 * @param failure how Lintel itself failed on it, so that it counts as not understood; null if it
 *     did not
 */
public record ParsedStatement(
    SourceFile file,
    SourceSpan span,
    String kind,
    Understanding understanding,
    @Nullable SqlNode node,
    @Nullable String reason,
    @Nullable SourceSpan reasonSpan,
    @Nullable Problem failure) {

  /** Creates a statement on which Lintel did not fail. */
  public ParsedStatement(
      SourceFile file,
      SourceSpan span,
      String kind,
      Understanding understanding,
      @Nullable SqlNode node,
      @Nullable String reason,
      @Nullable SourceSpan reasonSpan) {
    this(file, span, kind, understanding, node, reason, reasonSpan, null);
  }

  /** The reason for which a statement is invalid that ends where more was expected. */
  static final String ENDS_EARLY = "The statement ends too early";

  /** The reason for which a statement is invalid that limits its rows as MySQL does. */
  static final String LIMIT_OF_TWO = "PostgreSQL has no LIMIT of two numbers";

  /** Returns whether it is invalid since it limits its rows as MySQL does. */
  public boolean limitsAsMysql() {
    return understanding == Understanding.INVALID && LIMIT_OF_TWO.equals(reason);
  }

  /** Returns whether it is invalid since it ends where more was expected. */
  public boolean endsEarly() {
    return understanding == Understanding.INVALID && ENDS_EARLY.equals(reason);
  }

  /** Returns this as a statement whose effect has become known where it stands. */
  public ParsedStatement understood() {
    return new ParsedStatement(file, span, kind, Understanding.UNDERSTOOD, node, null, null);
  }

  /** Returns this as a statement whose effect cannot be known where it stands. */
  public ParsedStatement opaque(String why) {
    return new ParsedStatement(file, span, kind, Understanding.OPAQUE, node, why, span);
  }

  /** Returns this as a statement on which Lintel itself failed, so that it is not understood. */
  public ParsedStatement failed(Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    String message =
        "Lintel failed on the statement at %s, and what that does is not known: %s%s"
            .formatted(span, cause, trace.length == 0 ? "" : " at " + trace[0]);
    return new ParsedStatement(
        file,
        span,
        kind,
        Understanding.OPAQUE,
        node,
        "Lintel itself failed on it",
        span,
        new Problem(ProblemKind.STATEMENT_FAILED, message, span));
  }

  /** Returns whether it is invalid since a string, quoted name or comment in it does not end. */
  public boolean unterminated() {
    return understanding == Understanding.INVALID
        && reason != null
        && reason.endsWith(LexicalFault.DOES_NOT_END);
  }

  /** Returns the statement's text, without its terminator. */
  public String text() {
    return file.slice(span);
  }
}
