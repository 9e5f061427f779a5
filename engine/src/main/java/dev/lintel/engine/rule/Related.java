package dev.lintel.engine.rule;

import dev.lintel.engine.source.SourceSpan;

/**
 * Another place that a finding speaks of.
 *
 * @param message what is there, one sentence without a final stop
 * @param span the place
 */
public record Related(String message, SourceSpan span) {}
