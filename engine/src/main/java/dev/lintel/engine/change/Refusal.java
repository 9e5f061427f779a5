package dev.lintel.engine.change;

import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Why the database would refuse a statement.
 *
 * @param kind the kind
 * @param message the words of the server, without the leading {@code ERROR:}
 * @param object the object it is about
 * @param span the part of the statement that is refused: the clause or name, as tight as it can be
 * @param earlier where the object that stands in the way was made, or the missing one was dropped
 *     or renamed; null if there is no such place
 * @param newer what the server is too old for, if that is the reason; else null
 * @param raised the SQLSTATE that the migration chose for an error of its own; null if the kind
 *     tells it
 */
public record Refusal(
    RefusalKind kind,
    String message,
    ObjectPath object,
    SourceSpan span,
    @Nullable SourceSpan earlier,
    @Nullable NewerFeature newer,
    @Nullable String raised) {

  /** Returns the SQLSTATE. */
  public String sqlState() {
    return raised == null ? kind.sqlState() : raised;
  }
}
