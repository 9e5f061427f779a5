package dev.lintel.engine.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a function or procedure.
 *
 * @param name the name; empty if it has none
 * @param type the type as written
 * @param input whether the caller gives its value
 * @param variadic whether it takes any number of arguments
 * @param defaultValue its default as written; null if it has none
 */
public record RoutineParameter(
    String name, String type, boolean input, boolean variadic, @Nullable String defaultValue) {}
