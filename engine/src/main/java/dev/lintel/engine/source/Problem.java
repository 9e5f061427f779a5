package dev.lintel.engine.source;

/**
 * Input that could not be read or made no sense, or a rule that failed. It never stops the rest.
 *
 * @param kind the kind
 * @param message one sentence, without a final stop
 * @param span the place; the start of the file if it is about a file as a whole
 */
public record Problem(ProblemKind kind, String message, SourceSpan span) {}
