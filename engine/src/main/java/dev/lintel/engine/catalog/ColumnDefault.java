package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The default of a column.
 *
 * @param sql the expression as written; for a serial column the {@code nextval} call it stands for
 * @param sequence the sequence it draws from, if it is {@code nextval} of a known one; else null
 * @param type the user type its expression is of, which need not be that of the column any more;
 *     null if it is a built-in one
 * @param origin where it was set
 */
public record ColumnDefault(
    String sql, @Nullable QualifiedName sequence, @Nullable QualifiedName type, SourceSpan origin) {

  /** Creates a default whose expression is of a built-in type. */
  public ColumnDefault(String sql, @Nullable QualifiedName sequence, SourceSpan origin) {
    this(sql, sequence, null, origin);
  }
}
