package dev.lintel.engine.rule;

import dev.lintel.engine.source.SourceSpan;

/**
 * A piece of text to put in place of another.
 *
 * @param span what is replaced; empty to insert
 * @param text the new text
 */
public record Replacement(SourceSpan span, String text) {}
