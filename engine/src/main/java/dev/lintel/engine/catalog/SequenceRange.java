package dev.lintel.engine.catalog;

/**
 * Which numbers a sequence draws.
 *
 * @param type the integer type it is of, as the database prints it
 * @param increment the step
 * @param minimum the least number
 * @param maximum the greatest number
 * @param start the first number
 */
public record SequenceRange(String type, long increment, long minimum, long maximum, long start) {}
