package dev.lintel.engine.git;

/**
 * A file in a tree of the repository.
 *
 * @param id the id of its content
 * @param link whether it is a symbolic link, whose content is the path it leads to
 */
public record Blob(String id, boolean link) {}
