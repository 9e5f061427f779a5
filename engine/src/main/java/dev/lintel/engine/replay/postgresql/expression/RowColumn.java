package dev.lintel.engine.replay.postgresql.expression;

/**
 * A column of a composite type, or of the row of a relation.
 *
 * @param name its name
 * @param type its type; {@link Typed#UNKNOWN} if it is not known
 */
public record RowColumn(String name, Typed type) {}
