package dev.lintel.cli.blame;

/**
 * The commit that a line comes from.
 *
 * @param id full commit id
 * @param date when it was written, as {@code yyyy-mm-dd} in the author's zone
 * @param author name of the author
 * @param summary first line of its message
 */
public record Commit(String id, String date, String author, String summary) {}
