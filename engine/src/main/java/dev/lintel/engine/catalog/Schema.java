package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A schema (namespace).
 *
 * @param name the name
 * @param origin the statement that made it; null for those every database has
 */
public record Schema(String name, @Nullable SourceSpan origin) {}
