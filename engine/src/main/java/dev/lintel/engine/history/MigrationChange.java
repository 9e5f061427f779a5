package dev.lintel.engine.history;

import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A difference between the migrations at the base and now.
 *
 * @param kind what happened
 * @param migration the name of the migration now; for a deleted one its name at the base
 * @param span the place: the first changed text of an edited file, else the start of the file; for
 *     a deleted file the start of where it was
 * @param other for RENAMED the former name; for OUT_OF_ORDER the newest merged migration that sorts
 *     after it; else null
 * @param otherSpan the start of the other file, if it exists now; else null
 */
public record MigrationChange(
    Kind kind,
    String migration,
    SourceSpan span,
    @Nullable String other,
    @Nullable SourceSpan otherSpan) {

  /** What happened to a migration. */
  public enum Kind {
    EDITED,
    DELETED,
    RENAMED,
    ADDED,
    OUT_OF_ORDER
  }
}
