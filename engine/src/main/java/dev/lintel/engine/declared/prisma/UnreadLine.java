package dev.lintel.engine.declared.prisma;

import dev.lintel.engine.source.SourceSpan;

/**
 * A line of a block that was not understood.
 *
 * @param blockAttribute whether it begins with {@code @@}, so that even the block's name is
 *     uncertain
 * @param message what is wrong, one sentence without a final stop
 * @param span the place where understanding ended
 */
public record UnreadLine(boolean blockAttribute, String message, SourceSpan span) {}
