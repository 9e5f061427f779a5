package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;

/**
 * A trigger of a table.
 *
 * @param name the name; unique in its table
 * @param function the function it calls
 * @param origin the statement that made it
 */
public record Trigger(String name, QualifiedName function, SourceSpan origin) {}
