package dev.lintel.engine.declared.prisma;

import org.jspecify.annotations.Nullable;

/**
 * An argument of an attribute or function.
 *
 * @param name its name; null if it is given by position
 * @param value its value
 */
public record Argument(@Nullable String name, Value value) {}
