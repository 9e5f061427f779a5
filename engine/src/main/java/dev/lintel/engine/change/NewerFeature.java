package dev.lintel.engine.change;

/**
 * Something that the server is too old for.
 *
 * @param name what it is, in words for people
 * @param since the first major version that knows it
 * @param server the major version of the server
 */
public record NewerFeature(String name, int since, int server) {}
