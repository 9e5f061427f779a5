package dev.lintel.engine.sql;

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
 */
public record ParsedStatement(
    SourceFile file,
    SourceSpan span,
    String kind,
    Understanding understanding,
    @Nullable SqlNode node,
    @Nullable String reason,
    @Nullable SourceSpan reasonSpan) {

  /** The reason for which a statement is invalid that ends where more was expected. */
  static final String ENDS_EARLY = "The statement ends too early";

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
