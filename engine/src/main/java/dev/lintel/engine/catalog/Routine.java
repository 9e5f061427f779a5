package dev.lintel.engine.catalog;

import dev.lintel.engine.source.SourceSpan;

/**
 * A function or procedure.
 *
 * @param name the name
 * @param arguments the arguments as written, with single blanks; routines of one name differ by
 *     them
 * @param mayChangeSchema whether its body holds words of DDL or dynamic SQL
 * @param origin the statement that made it
 */
public record Routine(
    QualifiedName name, String arguments, boolean mayChangeSchema, SourceSpan origin) {}
