package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;

/**
 * A label of an enum.
 *
 * @param label the label
 * @param origin where it was added
 */
public record EnumValue(String label, SourceSpan origin) {}
