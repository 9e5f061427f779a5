package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.SourceSpan;

/**
 * A name in a schema file.
 *
 * @param text the name
 * @param span where it stands
 */
public record Name(String text, SourceSpan span) {}
