package dev.lintel.engine.history;

/**
 * The revision that counts as merged.
 *
 * @param commit the full commit id of the merge base
 * @param name what it was found by, such as {@code origin/main}
 */
public record BaseRevision(String commit, String name) {}
