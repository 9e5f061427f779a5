package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The default of a column.
 *
 * @param sql the expression as written; for a serial column the {@code nextval} call it stands for
 * @param sequence the sequence it draws from, if it is {@code nextval} of a known one; else null
 * @param origin where it was set
 */
public record ColumnDefault(String sql, @Nullable QualifiedName sequence, SourceSpan origin) {}
