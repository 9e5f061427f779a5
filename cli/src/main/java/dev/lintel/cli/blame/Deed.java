package dev.lintel.cli.blame;

import dev.lintel.engine.source.SourceSpan;

/**
 * Something that a statement did, may have done or would have done to an object.
 *
 * @param migration the name of the migration
 * @param span the part of the statement
 * @param words what it did, such as {@code column added}
 */
public record Deed(String migration, SourceSpan span, String words) {}
